import { useSyncExternalStore } from 'react';

/** A clock that ticks for all who look at it, and rests while nobody does. */
function ticking(every: number) {
  let now = new Date();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    now = new Date();
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    timer ??= setInterval(tick, every);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
  return { subscribe, read: () => now };
}

const seconds = ticking(1_000);
const minutes = ticking(30_000);

/** The time, anew each second. */
export function useSecond(): Date {
  return useSyncExternalStore(seconds.subscribe, seconds.read);
}

/** The time, anew twice a minute. */
export function useMinute(): Date {
  return useSyncExternalStore(minutes.subscribe, minutes.read);
}
