import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

const mostPlaces = 50;
const places = new Map<string, number>();
let isTraversal = false;
let navigations = -1;

history.scrollRestoration = 'manual';
addEventListener('popstate', () => {
  isTraversal = true;
});

/** Whether the reader has gone from one page to another since the first one was loaded. */
export function hasNavigated(): boolean {
  return navigations > 0;
}

/** Begins each page at its top, and comes back to a page where it was left. */
export function useScrollPlaces(): void {
  const [path] = useLocation();
  useLayoutEffect(() => {
    navigations += 1;
    window.scrollTo({ top: isTraversal ? (places.get(path) ?? 0) : 0, behavior: 'instant' });
    isTraversal = false;
    const note = () => {
      places.delete(path);
      places.set(path, window.scrollY);
      const oldest = places.keys().next().value;
      if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest);
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [path]);
}
