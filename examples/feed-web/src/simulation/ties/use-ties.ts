import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import pLimit from 'p-limit';
import { useMemo } from 'react';
import { type ListPage, readApi } from '../../api/read-api.ts';
import type { Persona } from '../../api/wire.ts';
import { repliesTo } from './replies-to.ts';
import { type Member, type Tie, Ties } from './ties.ts';

/** How many personas a picture shows at most: those with the most followers. */
const mostMembers = 20;
/** How often forty posts are looked into for replies at most. */
const mostStretches = 5;
/** How many requests are under way at a time. */
const atOnce = 4;

/** Those whom the pictures show. */
export interface Cast {
  readonly members: readonly Member[];
  /** Whether there are others. */
  readonly isMore: boolean;
}

function useCast() {
  return useQuery({
    queryKey: ['simulation', 'cast'],
    queryFn: async ({ signal }) => castOf(await readApi.personas(undefined, signal)),
  });
}

/** Who follows whom: a request for each of those shown. */
export function useFollows() {
  const cast = useCast();
  const ties = useQuery({
    queryKey: ['simulation', 'follows', cast.data],
    enabled: cast.data !== undefined,
    queryFn: async ({ signal }) => {
      const limit = pLimit(atOnce);
      const members = cast.data?.members ?? [];
      const rows = await limit.map(members, async ({ id }) =>
        (await readApi.manyFollowed(id, signal)).map(({ persona_id }): Tie => ({ from: id, to: persona_id })),
      );
      return new Ties(members, rows.flat());
    },
    structuralSharing: false,
  });
  return { ...together(cast, ties), ties: ties.data };
}

/** Who commented on whose posts, from the newest posts on, forty more each time that `readMore` is called. */
export function useReplies() {
  const cast = useCast();
  const replied = useInfiniteQuery({
    queryKey: ['simulation', 'replies'],
    queryFn: ({ pageParam, signal }) => repliesTo(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }, stretches) => (stretches.length < mostStretches ? next : undefined),
  });
  const stretches = replied.data?.pages;
  const ties = useMemo(() => {
    if (!cast.data || !stretches) return undefined;
    return new Ties(
      cast.data.members,
      stretches.flatMap((stretch) => stretch.ties),
    );
  }, [cast.data, stretches]);
  return {
    ...together(cast, replied),
    ties,
    stretches: stretches ?? [],
    hasMore: replied.hasNextPage,
    isReadingMore: replied.isFetchingNextPage,
    hasFailed: replied.isFetchNextPageError,
    readMore: () => void replied.fetchNextPage(),
  };
}

function castOf({ rows, next }: ListPage<Persona>): Cast {
  const liked = rows.toSorted((one, other) => other.followers_count - one.followers_count).slice(0, mostMembers);
  const members = liked.map(({ persona_id, username }) => ({ id: persona_id, username }));
  return { members, isMore: next !== undefined || rows.length > mostMembers };
}

/** What is of interest of a question to the read API. */
interface Asked {
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly isError: boolean;
  refetch(): Promise<unknown>;
}

/** Two questions, the first of which asks for those shown, as one. */
function together(cast: Asked & { readonly data: Cast | undefined }, ties: Asked) {
  return {
    isMore: cast.data?.isMore ?? false,
    error: cast.error ?? ties.error,
    isFetching: cast.isFetching || ties.isFetching,
    retry: () => void (cast.isError ? cast.refetch() : ties.refetch()),
  };
}
