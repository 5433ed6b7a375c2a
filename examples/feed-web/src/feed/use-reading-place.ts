import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Place {
  readonly post: string;
  readonly top: number;
  readonly version: unknown;
}

/**
 * Keeps what is being read where it is on the screen while something is put above it. Call `hold` just before; the
 * next change of `version`, which stands for what the list shows, puts the page back.
 */
export function useReadingPlace(list: RefObject<HTMLElement | null>, version: unknown): { hold(): void } {
  const place = useRef<Place | undefined>(undefined);

  useLayoutEffect(() => {
    const held = place.current;
    if (!held || held.version === version) return;
    place.current = undefined;
    const post = list.current?.querySelector(`[data-post="${held.post}"]`);
    if (post) window.scrollBy({ top: post.getBoundingClientRect().top - held.top, behavior: 'instant' });
  }, [list, version]);

  return {
    hold() {
      const posts = [...(list.current?.querySelectorAll<HTMLElement>('[data-post]') ?? [])];
      const read = posts.find((post) => post.getBoundingClientRect().bottom > 0);
      if (!read) return;
      place.current = { post: read.dataset['post'] ?? '', top: read.getBoundingClientRect().top, version };
    },
  };
}
