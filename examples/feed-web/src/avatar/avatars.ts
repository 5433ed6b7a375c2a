type Draw = (username: string) => string;

const mostKept = 500;
const kept = new Map<string, string>();
const listeners = new Set<() => void>();
let draw: Draw | undefined;
let isAsked = false;

/** Fetches what draws the avatars, once, when the browser has nothing better to do. Without it the initials stay. */
export function askForAvatars(): void {
  if (isAsked) return;
  isAsked = true;
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  // Two frames: by then what asked for them has been painted.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => void load())));
}

async function load(): Promise<void> {
  try {
    ({ draw } = await import('./draw.ts'));
    for (const listener of listeners) listener();
  } catch {
    isAsked = false;
  }
}

export function onAvatars(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address of the persona's picture; undefined until there is something to draw it. */
export function avatarOf(username: string): string | undefined {
  if (!draw) return undefined;
  const known = kept.get(username);
  if (known) return known;
  const drawn = draw(username);
  if (kept.size >= mostKept) kept.clear();
  kept.set(username, drawn);
  return drawn;
}
