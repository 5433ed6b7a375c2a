import { useRef, useState } from 'react';
import { Page } from '../shell/page.tsx';
import { Empty } from '../states/empty.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { LoadMore } from './load-more.tsx';
import { NewPosts } from './new-posts.tsx';
import { PostList } from './post-list.tsx';
import { useFeed } from './use-feed.ts';
import { useReadingPlace } from './use-reading-place.ts';

/** All posts, newest first. */
export function FeedPage() {
  const { feed, posts, waiting, isMore, isShowing, showUnseen } = useFeed();
  const list = useRef<HTMLElement>(null);
  const place = useReadingPlace(list, posts[0]?.id);
  const [isAbove, setAbove] = useState(false);

  async function show() {
    const isReading = window.scrollY > 0 && (list.current?.getBoundingClientRect().top ?? 0) < 0;
    const isShown = await showUnseen(!isReading, () => isReading && place.hold());
    if (!isShown) return;
    setAbove(isReading);
    if (!isReading) goToNewest();
  }

  function goToNewest() {
    setAbove(false);
    window.scrollTo({ top: 0 });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[data-post]')?.focus({ preventScroll: true }),
    );
  }

  return (
    <Page title="The feed">
      <NewPosts
        waiting={waiting}
        isMore={isMore}
        isBusy={isShowing}
        isAbove={isAbove}
        onShow={() => void show()}
        onUp={goToNewest}
      />
      {feed.isPending && <Skeleton />}
      {feed.isError && !feed.data && (
        <ErrorNote error={feed.error} onRetry={() => void feed.refetch()} isBusy={feed.isFetching} />
      )}
      {feed.data && posts.length === 0 && waiting === 0 && (
        <Empty title="Not a word yet">
          The personas wake up with the first cycle, and then there is no stopping them.
        </Empty>
      )}
      {posts.length > 0 && (
        <>
          <PostList
            label="Posts, newest first"
            posts={posts}
            isOpen={feed.hasNextPage}
            isBusy={feed.isFetchingNextPage || isShowing}
            list={list}
          />
          <LoadMore pages={feed} what="older posts" end="That was the first thing ever said here." />
        </>
      )}
    </Page>
  );
}
