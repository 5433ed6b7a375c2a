import { setTimeout as sleep } from 'node:timers/promises';

const fresh = 2_000;
const patience = 1_000;

/**
 * Reads at most once in two seconds, and never twice at once, however often it is called. Gives back what was read
 * last, or undefined where that failed or has not come after one: who asks is not to hang with what it asks.
 */
export function recently<Result>(read: () => Promise<Result>): () => Promise<Result | undefined> {
  let latest: Result | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<Result | undefined> | undefined;

  async function readAnew(): Promise<Result | undefined> {
    try {
      latest = await read();
      readAt = performance.now();
    } catch {
      latest = undefined;
    }
    return latest;
  }

  return async () => {
    if (performance.now() - readAt < fresh) return latest;
    // Not in readAnew, which may be through before this is assigned.
    reading ??= readAnew().finally(() => {
      reading = undefined;
    });
    const inTime = new AbortController();
    try {
      return await Promise.race([reading, sleep(patience, undefined, { signal: inTime.signal, ref: false })]);
    } finally {
      inTime.abort();
    }
  };
}
