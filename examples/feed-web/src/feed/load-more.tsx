import { useCallback, useEffect } from 'react';
import { EndOfList } from '../states/end-of-list.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Button } from '../style/button.tsx';
import css from './load-more.module.css';

/** What an infinite query of react-query tells that matters at the list's end. */
interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: Error | null;
  /** When the list changed last. */
  readonly dataUpdatedAt: number;
  fetchNextPage(): Promise<unknown>;
}

const askAgainAfter = 5_000;

/** The end of what is loaded: more comes as it nears the screen, or by the button; a failure is shown and tried again. */
export function LoadMore({ pages, what, end }: { pages: Pages; what: string; end: string }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = pages;
  const isReady = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;

  const watchFor = useCallback(
    (mark: HTMLElement) => {
      if (!isReady) return;
      // Several may be told at once, where the reader is quicker than the page: one in sight is enough.
      const watch = new IntersectionObserver(
        (told) => told.some(({ isIntersecting }) => isIntersecting) && void fetchNextPage(),
        { rootMargin: '800px' },
      );
      watch.observe(mark);
      return () => watch.disconnect();
    },
    [isReady, fetchNextPage],
  );

  useEffect(() => {
    if (!isFetchNextPageError || isFetchingNextPage) return;
    const timer = setTimeout(() => void fetchNextPage(), askAgainAfter);
    return () => clearTimeout(timer);
  }, [isFetchNextPageError, isFetchingNextPage, fetchNextPage]);

  if (!hasNextPage) return <EndOfList>{end}</EndOfList>;
  return (
    <div className={css['more']}>
      {/* Watched anew after each page: one that is scrolled back into sight between two frames makes no difference to see. */}
      <span key={pages.dataUpdatedAt} ref={watchFor} />
      {isFetchNextPageError ? (
        <ErrorNote error={error} onRetry={() => void fetchNextPage()} isBusy={isFetchingNextPage} />
      ) : (
        <Button look="quiet" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {isFetchingNextPage ? `Fetching ${what} ...` : `More ${what}`}
        </Button>
      )}
    </div>
  );
}
