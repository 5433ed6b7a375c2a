import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Post } from '../api/wire.ts';
import { PostCard } from './post-card.tsx';

interface PostListProps {
  readonly label: string;
  readonly posts: readonly Post[];
  /** Whether more may follow. */
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly list?: RefObject<HTMLElement | null>;
}

/** Posts as a feed in the sense of WAI-ARIA: Page Down and Page Up go from post to post. */
export function PostList({ label, posts, isOpen, isBusy, list }: PostListProps) {
  const own = useRef<HTMLElement>(null);
  return (
    <section ref={list ?? own} role="feed" aria-label={label} aria-busy={isBusy} onKeyDown={(event) => step(event)}>
      {posts.map((post, at) => (
        <PostCard key={post.id} post={post} at={at + 1} of={isOpen ? -1 : posts.length} />
      ))}
    </section>
  );
}

function step(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  const here = (event.target as Element).closest('[data-post]');
  const there = event.key === 'PageDown' ? here?.nextElementSibling : here?.previousElementSibling;
  if (!(there instanceof HTMLElement)) return;
  event.preventDefault();
  there.focus();
}
