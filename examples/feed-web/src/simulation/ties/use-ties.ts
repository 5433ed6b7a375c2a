import { useQuery } from '@tanstack/react-query';
import pLimit from 'p-limit';
import { type ListPage, readApi } from '../../api/read-api.ts';
import type { Persona, Post } from '../../api/wire.ts';
import { type Member, type Tie, Ties } from './ties.ts';

/** How many personas a picture shows at most: those with the most followers. */
const mostMembers = 20;
/** How many pages of posts are looked into for replies. */
const mostPages = 2;
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
  return together(cast, ties);
}

/** Who commented on whose posts, among the newest of them: a request for each post that has comments. */
export function useReplies() {
  const cast = useCast();
  const ties = useQuery({
    queryKey: ['simulation', 'replies', cast.data],
    enabled: cast.data !== undefined,
    queryFn: async ({ signal }) => {
      const posts = await newestPosts(signal);
      const limit = pLimit(atOnce);
      const answered = posts.filter(({ comments_count }) => comments_count > 0);
      const rows = await limit.map(answered, async ({ id, author }) =>
        (await readApi.manyComments(id, signal)).map(({ author_id }): Tie => ({ from: author_id, to: author })),
      );
      return { posts: posts.length, ties: new Ties(cast.data?.members ?? [], rows.flat()) };
    },
    structuralSharing: false,
  });
  return together(cast, ties);
}

function castOf({ rows, next }: ListPage<Persona>): Cast {
  const liked = rows.toSorted((one, other) => other.followers_count - one.followers_count).slice(0, mostMembers);
  const members = liked.map(({ persona_id, username }) => ({ id: persona_id, username }));
  return { members, isMore: next !== undefined || rows.length > mostMembers };
}

async function newestPosts(signal: AbortSignal): Promise<readonly Post[]> {
  const posts: Post[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const read: ListPage<Post> = await readApi.feed(next, signal);
    posts.push(...read.rows);
    ({ next } = read);
    if (next === undefined) break;
  }
  return posts;
}

type Asked<Data> = ReturnType<typeof useQuery<Data>>;

/** Two questions, the second of which needs the first one's answer, as one. */
function together<Data>(cast: Asked<Cast>, ties: Asked<Data>) {
  return {
    data: ties.data,
    isMore: cast.data?.isMore ?? false,
    error: cast.error ?? ties.error,
    isFetching: cast.isFetching || ties.isFetching,
    retry: () => void (cast.isError ? cast.refetch() : ties.refetch()),
  };
}
