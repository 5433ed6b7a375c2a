import { useSyncExternalStore } from 'react';

/** An admin who is signed in. */
export interface Session {
  readonly username: string;
  readonly token: string;
}

// In memory and nowhere else: with the page it is gone.
let session: Session | undefined;
const listeners = new Set<() => void>();

/** Signs an admin in; undefined signs out. */
export function setSession(next: Session | undefined): void {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Who is signed in. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(subscribe, () => session);
}
