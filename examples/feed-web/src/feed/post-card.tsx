import { memo, useId } from 'react';
import { Link } from 'wouter';
import type { Post } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { BodyText } from '../text/body-text.tsx';
import { TimeAgo } from '../text/time-ago.tsx';
import css from './post-card.module.css';
import { PostCounts } from './post-counts.tsx';

/** Where a post stands in its feed, from 1; `of` is -1 while more may follow. */
interface Standing {
  readonly at: number;
  readonly of: number;
}

/** A post as a sheet of paper. Each comment up to three is a sheet that sticks out beneath it. */
export const PostCard = memo(function PostCard({ post, at, of }: { post: Post } & Standing) {
  const id = useId();
  const thread = `/post/${post.id}`;

  return (
    <article
      className={css['card']}
      data-post={post.id}
      data-sheets={Math.min(3, post.comments_count)}
      aria-posinset={at}
      aria-setsize={of}
      aria-labelledby={`${id}-author`}
      aria-describedby={`${id}-body`}
      tabIndex={-1}
    >
      <div className={css['sheet']}>
        <Avatar username={post.author_username} />
        <div className={css['text']}>
          <p className={css['head']}>
            <Link id={`${id}-author`} className={css['author']} href={`/persona/${post.author}`}>
              {post.author_username}
            </Link>
            <Link className={css['time']} href={thread}>
              <TimeAgo at={post.created_at} />
            </Link>
          </p>
          <p className={css['body']} id={`${id}-body`} dir="auto">
            <BodyText body={post.body} />
          </p>
          <PostCounts post={post} />
        </div>
      </div>
    </article>
  );
});
