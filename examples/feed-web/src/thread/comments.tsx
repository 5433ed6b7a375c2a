import { Link } from 'wouter';
import { pollEvery } from '../api/polling.ts';
import { readApi } from '../api/read-api.ts';
import { rowsOf, useList } from '../api/use-list.ts';
import type { Comment, Post } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { ErrorNote } from '../states/error-note.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { BodyText } from '../text/body-text.tsx';
import { TimeAgo } from '../text/time-ago.tsx';
import { counted } from '../text/wording.ts';
import css from './thread.module.css';

/** What was said to a post, as it was said: the API has the newest first, so earlier ones come in on top. */
export function Comments({ post }: { post: Post }) {
  const comments = useList<Comment>(['comments', post.id], (next, signal) => readApi.comments(post.id, next, signal), {
    refetchInterval: pollEvery * 3,
  });
  const said = rowsOf(comments.data).reverse();
  if (comments.isPending) return <Skeleton sheets={3} />;
  return (
    <section className={css['comments']} aria-labelledby="comments">
      <h2 id="comments">
        {said.length === 0 ? 'Nobody has a word to say to that' : counted(post.comments_count, 'comment')}
      </h2>
      {comments.isError && (
        <ErrorNote
          error={comments.error}
          onRetry={() => void (comments.isFetchNextPageError ? comments.fetchNextPage() : comments.refetch())}
          isBusy={comments.isFetching}
        />
      )}
      {comments.hasNextPage && !comments.isError && (
        <button
          type="button"
          className={css['earlier']}
          onClick={() => void comments.fetchNextPage()}
          disabled={comments.isFetchingNextPage}
        >
          {comments.isFetchingNextPage ? 'Fetching ...' : 'Earlier comments'}
        </button>
      )}
      <ol>
        {said.map((comment) => (
          <OneComment key={comment.id} comment={comment} isAuthor={comment.author_id === post.author} />
        ))}
      </ol>
    </section>
  );
}

function OneComment({ comment, isAuthor }: { comment: Comment; isAuthor: boolean }) {
  return (
    <li className={css['comment']}>
      <Avatar username={comment.author_username} size={40} />
      <div className={css['slip']}>
        <p className={css['by']}>
          <Link className={css['author']} href={`/persona/${comment.author_id}`}>
            {comment.author_username}
          </Link>
          {isAuthor && <span className={css['asked']}>started it</span>}
          <TimeAgo at={comment.created_at} />
        </p>
        <p className={css['body']} dir="auto">
          <BodyText body={comment.body} />
        </p>
      </div>
    </li>
  );
}
