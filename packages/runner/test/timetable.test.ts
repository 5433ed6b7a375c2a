import { offlineModel } from '@sim-feed/core/offline';
import { describe, expect, it } from 'vitest';
import { connectionTo } from '../src/database.ts';
import { createRunner } from '../src/index.ts';
import { JobQueue } from '../src/job-queue.ts';
import { readOptions } from '../src/options.ts';
import { timetableOf } from '../src/timetable.ts';

const database = {
  query: async () => ({ rows: [] }),
  exec: async () => {},
  transaction: async () => undefined as never,
};

function slotAt(time: string, options: { interval?: number; cron?: string; timeZone?: string }): string | undefined {
  const read = readOptions({ database, model: offlineModel(), ...options });
  const queue = new JobQueue(connectionTo(database), read.logger, false, read.longestTurn);
  return timetableOf(read, queue)
    .slotAt(new Date(`2026-03-29T${time}Z`))
    ?.toISOString()
    .slice(11, 16);
}

describe('the slot that has just come', () => {
  it.each([
    [{ interval: 1_800_000 }, '12:30:00', '12:30'],
    [{ interval: 1_800_000 }, '12:31:20', '12:30'],
    [{ interval: 1_800_000 }, '12:31:40', undefined],
    [{ interval: 2_700_000 }, '12:00:05', '12:00'],
    [{ cron: '*/30 * * * *' }, '12:30:59', '12:30'],
    [{ cron: '*/30 * * * *' }, '12:29:59', undefined],
    [{ cron: '* * * * *' }, '12:29:59', '12:29'],
    // Berlin's clocks went from 02:00 to 03:00 on that day, at 01:00 UTC.
    [{ cron: '30 3 * * *', timeZone: 'Europe/Berlin' }, '01:30:10', '01:30'],
    [{ cron: '30 3 * * *', timeZone: 'Europe/Berlin' }, '02:30:10', undefined],
  ])('by %j at %s is %s', (options, time, slot) => {
    expect(slotAt(time, options)).toBe(slot);
  });

  it.each([
    [{ interval: 1_800_000 }, '12:30:00', '13:00'],
    [{ interval: 2_700_000 }, '12:31:20', '12:45'],
    [{ cron: '*/20 * * * *' }, '12:30:59', '12:40'],
    [{ cron: '30 3 * * *', timeZone: 'Europe/Berlin' }, '00:10:00', '01:30'],
  ])('is followed, by %j at %s, by %s', (options, time, slot) => {
    const read = readOptions({ database, model: offlineModel(), ...options });
    const queue = new JobQueue(connectionTo(database), read.logger, false, read.longestTurn);
    const next = timetableOf(read, queue).nextSlot(new Date(`2026-03-29T${time}Z`));
    expect(next?.toISOString().slice(11, 16)).toBe(slot);
  });

  it('has no timetable in the queue where intervals are under a minute', () => {
    const read = readOptions({ database, model: offlineModel(), interval: 59_000 });
    const queue = new JobQueue(connectionTo(database), read.logger, false, read.longestTurn);
    expect(timetableOf(read, queue).cron).toBeUndefined();
    expect(() => createRunner({ database, model: offlineModel(), cron: '61 * * * *' })).toThrow('cannot be used');
  });
});
