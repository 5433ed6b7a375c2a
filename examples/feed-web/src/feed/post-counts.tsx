import { Link } from 'wouter';
import type { Post } from '../api/wire.ts';
import { CommentMark, LikeMark } from '../style/marks.tsx';
import { counted } from '../text/wording.ts';
import css from './post-counts.module.css';

/** How a post was taken; the comments lead to its thread. */
export function PostCounts({ post }: { post: Post }) {
  return (
    <p className={css['counts']}>
      <Link href={`/post/${post.id}`} data-any={post.comments_count > 0}>
        <CommentMark />
        {counted(post.comments_count, 'comment')}
      </Link>
      <span data-any={post.likes_count > 0}>
        <LikeMark />
        {counted(post.likes_count, 'like')}
      </span>
    </p>
  );
}
