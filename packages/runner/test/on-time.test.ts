import type { CycleReport } from '@sim-feed/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunner, type Runner, type RunnerOptions } from '../src/index.ts';
import { type Driver, drivers } from './drivers.ts';
import { post, slowModel } from './models.ts';

const inAWhile = (milliseconds: number) => `(clock_timestamp() + ${milliseconds} * interval '1 millisecond')`;

describe.each(Object.entries(drivers))('a runner that is started on %s', (_, open) => {
  let driver: Driver;
  const made: Runner[] = [];
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());
  beforeEach(() => driver.clear());
  afterEach(async () => {
    for (const one of made.splice(0)) await one.stop();
  });

  function runnerWith(options: Partial<RunnerOptions> & Pick<RunnerOptions, 'model'>): Runner {
    const runner = createRunner({ database: driver.database, ...options });
    made.push(runner);
    return runner;
  }

  it('warns of another timetable that the database keeps, and names both', async () => {
    const lines: string[] = [];
    const silent = () => {};
    const warn = (fields: unknown, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`);
    const logger = { debug: silent, info: silent, warn, error: silent };
    const nightly = runnerWith({ model: post, cron: '0 3 * * *' });
    await nightly.start();
    await runnerWith({ model: post, cron: '0 4 * * *', timeZone: 'Europe/Berlin', logger }).start();
    expect(lines.join('\n')).toMatch(/another timetable.*0 4 \* \* \* \(Europe\/Berlin\).*0 3 \* \* \* \(UTC\)/);
  });

  it('passes over the slots up to a time', async () => {
    await driver.createPersonas(['ann']);
    const runner = runnerWith({ model: post, interval: 1_000 });
    const after = new Date(Date.now() + 3_000);
    const opened = new Promise<Date>((resolve) => runner.on('cycle-opened', ({ cycle }) => resolve(cycle.slot)));
    await runner.start({ after });
    expect((await opened).getTime()).toBeGreaterThan(after.getTime());
  });

  it('goes on with the slots of a clock that was put back', async () => {
    await driver.createPersonas(['ann']);
    let ahead = 86_400_000;
    const database = new Proxy(driver.database, {
      get(real, key) {
        const member: unknown = Reflect.get(real, key);
        if (typeof member !== 'function') return member;
        return (text: unknown, ...others: unknown[]) => {
          const shown = typeof text === 'string' ? text.replace('clock_timestamp()', inAWhile(ahead)) : text;
          return member.call(real, shown, ...others);
        };
      },
    });
    const runner = runnerWith({ database, model: post, interval: 1_000 });
    const slots: number[] = [];
    runner.on('cycle-finished', ({ report }) => {
      slots.push(report.cycle.slot.getTime());
      ahead = 0;
    });
    await runner.start();
    await vi.waitFor(() => expect(slots.length).toBeGreaterThan(2), { timeout: 30_000, interval: 50 });
    expect(slots[0]).toBeGreaterThan(Date.now());
    expect(slots.at(-1)).toBeLessThanOrEqual(Date.now());
  }, 60_000);

  it('opens cycles on time, and skips a slot while one runs', async () => {
    await driver.createPersonas(['ann']);
    const { model, asked } = slowModel();
    const runner = runnerWith({ model, interval: 1_000, limits: { duration: 3_000 } });
    const skipped = new Promise<Date>((resolve) => runner.on('slot-skipped', ({ slot }) => resolve(slot)));
    await runner.start();
    await asked;
    const slot = await skipped;
    expect(slot.getTime() % 1_000).toBe(0);
    const cycles = await driver.storage.cycles.latest(10);
    expect(cycles.find((one) => one.slot.getTime() === slot.getTime())).toMatchObject({
      state: 'skipped',
      reason: 'a cycle was running',
    });
  });

  it.each([{ interval: 60_000 }, { cron: '* * * * *' }])(
    'is woken by the queue with %j',
    async (timetable) => {
      await driver.createPersonas(['ann']);
      const runner = runnerWith({ model: post, ...timetable });
      const finished = new Promise<CycleReport>((resolve) =>
        runner.on('cycle-finished', ({ report }) => resolve(report)),
      );
      await runner.start();
      const { cycle, turns } = await finished;
      expect(cycle.slot.getTime() % 60_000).toBe(0);
      expect(turns).toMatchObject({ finished: 1 });
    },
    90_000,
  );
});
