import { type InfiniteData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { pollEvery } from '../api/polling.ts';
import { type ListPage, readApi, type Tagged } from '../api/read-api.ts';
import { useList } from '../api/use-list.ts';
import type { Post } from '../api/wire.ts';
import { postsOf, reaches, reconciled, trimmed, unseen } from './feed-pages.ts';

type FeedData = InfiniteData<ListPage<Post>, string | undefined>;

const feedKey = ['feed'];
const newestKey = ['newest'];
/** How many pages may lie between what is shown and the newest before the feed begins anew. */
const mostBetween = 5;

/** The feed: what is shown, what waits above it, and the ways to see more of both. */
export function useFeed() {
  const client = useQueryClient();
  const feed = useList<Post>(feedKey, readApi.feed, { staleTime: Number.POSITIVE_INFINITY });
  const newest = useQuery({
    queryKey: newestKey,
    queryFn: ({ signal }) => readApi.newest(client.getQueryData<Tagged<ListPage<Post>>>(newestKey), signal),
    refetchInterval: pollEvery,
    refetchOnWindowFocus: 'always',
    retry: false,
    enabled: feed.data !== undefined,
  }).data?.body;
  const posts = useMemo(() => postsOf(feed.data?.pages ?? []), [feed.data]);
  const [isShowing, setShowing] = useState(false);

  // A page that is on its way brings along those that were there when it was asked for: it would undo this.
  const isStill = !feed.isFetching;
  useEffect(() => {
    if (!newest || !isStill) return;
    client.setQueryData<FeedData>(feedKey, (data) => {
      if (!data) return undefined;
      // Where nothing was said yet nobody is reading: the first words come in by themselves.
      const isFirst = postsOf(data.pages).length === 0 && newest.rows.length > 0;
      const pages = isFirst ? [newest] : reconciled(data.pages, newest);
      // Whatever is set counts as a success: what has not changed must not hide that the next page failed.
      return pages === data.pages ? undefined : dataOf(pages);
    });
  }, [client, newest, isStill]);

  /**
   * Puts what waits on top; `before` is called just before that. `cut` lets go of the far end, for readers who are at
   * the top. Resolves to whether that went well; if not, they go on waiting.
   */
  async function showUnseen(cut: boolean, before: () => void): Promise<boolean> {
    if (!newest) return false;
    setShowing(true);
    try {
      const above = await pagesAbove(newest, posts);
      await client.cancelQueries({ queryKey: feedKey });
      before();
      client.setQueryData<FeedData>(feedKey, (data) => {
        const pages = [...above.pages, ...(above.meets && data ? data.pages : [])];
        return dataOf(cut ? trimmed(pages) : pages);
      });
      return true;
    } catch {
      return false;
    } finally {
      setShowing(false);
    }
  }

  const waiting = newest ? unseen(newest, posts).length : 0;
  return { feed, posts, waiting, isMore: newest !== undefined && !reaches(newest, posts), isShowing, showUnseen };
}

/** The pages from the newest down to what is shown; where that is too far, the newest alone, and they do not meet. */
async function pagesAbove(newest: ListPage<Post>, shown: readonly Post[]) {
  const pages = [newest];
  for (let page = newest; !reaches(page, shown); ) {
    if (pages.length > mostBetween) return { pages: [newest], meets: false };
    page = await readApi.feed(page.next, undefined);
    pages.push(page);
  }
  return { pages, meets: true };
}

function dataOf(pages: readonly ListPage<Post>[]): FeedData {
  return { pages: [...pages], pageParams: pages.map((_, at) => (at === 0 ? undefined : pages[at - 1]?.next)) };
}
