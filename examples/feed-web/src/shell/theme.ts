import { useSyncExternalStore } from 'react';

/** How the page looks. */
export type Theme = 'light' | 'dark';

const key = 'sim-feed-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function chosen(): Theme | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

function theme(): Theme {
  const shown = document.documentElement.dataset['theme'];
  if (shown === 'light' || shown === 'dark') return shown;
  return system.matches ? 'dark' : 'light';
}

/** Looks the way that was chosen on an earlier visit, if one was. */
export function restoreTheme(): void {
  const earlier = chosen();
  if (earlier) document.documentElement.dataset['theme'] = earlier;
}

/** Looks that way from now on; where that is what the system prefers anyway, the system is followed again. */
function choose(next: Theme): void {
  const isUsual = next === (system.matches ? 'dark' : 'light');
  if (isUsual) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  try {
    if (isUsual) localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

/** How the page looks, and how to change it. */
export function useTheme(): [Theme, (next: Theme) => void] {
  return [useSyncExternalStore(subscribe, theme), choose];
}
