import { useQuery } from '@tanstack/react-query';
import { isMissing } from '../api/is-missing.ts';
import { readApi } from '../api/read-api.ts';
import { Page } from '../shell/page.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { NotThere } from '../states/not-there.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { Comments } from './comments.tsx';
import { OpeningPost } from './opening-post.tsx';

/** A post with what was said to it. */
export function ThreadPage({ id }: { id: number }) {
  const post = useQuery({ queryKey: ['post', id], queryFn: ({ signal }) => readApi.post(id, signal) });
  const title = post.data ? `A post by ${post.data.author_username}` : 'A post';
  return (
    <Page title={title} isTitleUnseen>
      {post.isPending && <Skeleton sheets={1} />}
      {post.isError &&
        !post.data &&
        (isMissing(post.error) ? (
          <NotThere what="post" />
        ) : (
          <ErrorNote error={post.error} onRetry={() => void post.refetch()} isBusy={post.isFetching} />
        ))}
      {post.data && (
        <>
          <OpeningPost post={post.data} />
          <Comments post={post.data} />
        </>
      )}
    </Page>
  );
}
