import { StorageUnavailable } from '@sim-feed/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseWatch } from '../../src/server/database-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const soon = async () => {};

describe('work that waits for the database', () => {
  it('is given up within three seconds where the database does not answer', async () => {
    const given = new DatabaseWatch(never).guard(never()).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(await Promise.race([given, 'waits'])).toBeInstanceOf(StorageUnavailable);
  });

  it('is waited for as long as it takes while the database answers', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const given = new DatabaseWatch(soon).guard(promise);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.race([given, 'waits'])).toBe('waits');
    resolve('done');
    expect(await given).toBe('done');
  });

  it('fails as it fails', async () => {
    await expect(new DatabaseWatch(soon).guard(Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });

  it('asks once for all who wait', async () => {
    const ping = vi.fn(never);
    const watch = new DatabaseWatch(ping);
    const all = Promise.allSettled([1, 2, 3].map(() => watch.guard(never())));
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(ping).toHaveBeenCalledOnce();
  });
});
