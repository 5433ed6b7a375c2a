import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../ports/index.ts';

/** A clock for tests whose time moves only when it is told to. */
export interface FixedClock extends Clock {
  /** How many sleepers are waiting. */
  readonly sleeping: number;
  /**
   * Moves the time on. Each sleeper wakes at its own time, the earliest first, and gets to run before the next wakes,
   * so that one that sleeps again within these milliseconds is woken again.
   */
  advance(milliseconds: number): Promise<void>;
}

interface Sleeper {
  readonly due: number;
  wake(): void;
}

/** A clock that stands at `start` until it is advanced. */
export function fixedClock(start: Date): FixedClock {
  let time = start.getTime();
  const sleepers = new Set<Sleeper>();

  function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper: Sleeper = { due: time + milliseconds, wake };
      sleepers.add(sleeper);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  async function advance(milliseconds: number): Promise<void> {
    const end = time + milliseconds;
    for (let next = firstDue(sleepers, end); next !== undefined; next = firstDue(sleepers, end)) {
      time = Math.max(time, next.due);
      next.wake();
      await setImmediate();
    }
    time = Math.max(time, end);
  }

  return {
    now: () => new Date(time),
    sleep,
    advance,
    get sleeping() {
      return sleepers.size;
    },
  };
}

function firstDue(sleepers: ReadonlySet<Sleeper>, end: number): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleepers) {
    if (sleeper.due <= end && (first === undefined || sleeper.due < first.due)) first = sleeper;
  }
  return first;
}
