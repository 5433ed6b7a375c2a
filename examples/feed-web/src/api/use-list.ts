import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import type { ListPage } from './read-api.ts';

/** Reads a list page by page, along its Link headers. */
export function useList<Row>(
  key: readonly unknown[],
  read: (next: string | undefined, signal: AbortSignal) => Promise<ListPage<Row>>,
  options: { readonly refetchInterval?: number | false; readonly staleTime?: number } = {},
) {
  return useInfiniteQuery<ListPage<Row>, Error, InfiniteData<ListPage<Row>>, readonly unknown[], string | undefined>({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    ...options,
  });
}

/** The rows of all pages that have come. */
export function rowsOf<Row>(data: InfiniteData<ListPage<Row>> | undefined): Row[] {
  return data?.pages.flatMap(({ rows }) => rows) ?? [];
}
