import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { useLocation } from 'wouter';
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

/**
 * Posts as a feed in the sense of WAI-ARIA: Page Down and Page Up go from post to post. A click on a post opens its
 * thread, as the link inside it does.
 */
export function PostList({ label, posts, isOpen, isBusy, list }: PostListProps) {
  const own = useRef<HTMLElement>(null);
  const [, go] = useLocation();
  return (
    <section
      ref={list ?? own}
      role="feed"
      aria-label={label}
      aria-busy={isBusy}
      onKeyDown={(event) => step(event)}
      onClick={(event) => open(event, go)}
    >
      {posts.map((post, at) => (
        <PostCard key={post.id} post={post} at={at + 1} of={isOpen ? -1 : posts.length} />
      ))}
    </section>
  );
}

/** Links go where they lead, and a click that ends a selection is none. */
function open(event: MouseEvent<HTMLElement>, go: (path: string) => void): void {
  const target = event.target as Element;
  const post = target.closest<HTMLElement>('[data-post]')?.dataset['post'];
  const isLink = target.closest('a, button') !== null;
  if (post && !isLink && getSelection()?.isCollapsed !== false) go(`/post/${post}`);
}

function step(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  const here = (event.target as Element).closest('[data-post]');
  const there = event.key === 'PageDown' ? here?.nextElementSibling : here?.previousElementSibling;
  if (!(there instanceof HTMLElement)) return;
  event.preventDefault();
  there.focus();
}
