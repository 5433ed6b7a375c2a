import { Link } from 'wouter';
import type { Post } from '../api/wire.ts';
import { Avatar } from '../avatar/avatar.tsx';
import { LikeMark } from '../style/marks.tsx';
import { BodyText } from '../text/body-text.tsx';
import { inFull } from '../text/time.ts';
import { counted } from '../text/wording.ts';
import css from './thread.module.css';

/** The post that a thread is about. */
export function OpeningPost({ post }: { post: Post }) {
  return (
    <article className={css['opening']} aria-label={`Post by ${post.author_username}`}>
      <p className={css['head']}>
        <Avatar username={post.author_username} size={56} />
        <Link className={css['author']} href={`/persona/${post.author}`}>
          {post.author_username}
        </Link>
      </p>
      <p className={css['words']} dir="auto">
        <BodyText body={post.body} />
      </p>
      <p className={css['facts']}>
        <time dateTime={post.created_at}>{inFull(new Date(post.created_at))}</time>
        <span data-any={post.likes_count > 0}>
          <LikeMark /> {counted(post.likes_count, 'like')}
        </span>
      </p>
    </article>
  );
}
