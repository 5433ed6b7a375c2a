import { TurnWorker } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';
import { hangs, scriptedModel } from '@sim-feed/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../src/announcer.ts';
import { CycleKeeper } from '../src/cycle-keeper.ts';
import { connectionTo } from '../src/database.ts';
import { createRunner } from '../src/index.ts';
import { JobQueue } from '../src/job-queue.ts';
import { type Driver, drivers } from './drivers.ts';

const silent = () => {};
const logger = { debug: silent, info: silent, warn: silent, error: silent };

let driver: Driver;
let queue: JobQueue;
let keeper: CycleKeeper;
beforeAll(async () => {
  driver = await drivers.PGlite();
});
beforeEach(async () => {
  await driver.clear();
  await driver.createPersonas(['ann', 'bob']);
  const connection = connectionTo(driver.database);
  queue = new JobQueue(connection, logger, false, 60_000);
  await queue.start();
  const { storage } = driver;
  const worker = new TurnWorker({ storage, model: offlineModel() });
  const clock = { now: () => new Date() };
  keeper = new CycleKeeper({ connection, storage, queue, worker, announcer: new Announcer(logger), clock });
});
afterEach(() => queue.stop());
afterAll(() => driver.close());

const jobs = () => driver.rows("SELECT state::text, heartbeat_on FROM sim_feed_jobs.job WHERE name = 'turns'");

it('a turn has one job that is not done, however often it is enlisted', async () => {
  const cycle = await keeper.openNow();
  const open = await driver.storage.turns.open(cycle.id, { limit: 10 });
  expect(open).toHaveLength(2);
  await queue.enlistAgain(open, cycle);
  await queue.fetch(1);
  await queue.enlistAgain(open, cycle);
  expect(await jobs()).toHaveLength(2);
});

it('turns are handed out in their order, and one that was given back before those that have not begun', async () => {
  await keeper.openNow();
  const [first] = await queue.fetch(1);
  await queue.giveBack(first!);
  const [again] = await queue.fetch(1);
  expect(again?.data).toEqual(first?.data);
  const positions = await driver.rows('SELECT position FROM turns WHERE id = $1', [first?.data.turn]);
  expect(positions).toEqual([{ position: 0 }]);
});

it('an open turn whose job has gone gets another, from whoever looks after the cycle', async () => {
  await keeper.openNow();
  await driver.rows('DELETE FROM sim_feed_jobs.job');
  await keeper.lookAfter(false);
  expect(await jobs()).toHaveLength(0);
  await keeper.lookAfter(true);
  expect(await jobs()).toHaveLength(2);
});

it('a turn that takes long is touched before the queue misses it', async () => {
  await using runner = createRunner({ database: driver.database, model: scriptedModel(hangs()), concurrency: 1 });
  runner.once().catch(() => {});
  const active = async () => (await jobs()).filter(({ state }) => state === 'active');
  await vi.waitFor(async () => expect(await active()).toHaveLength(1), { timeout: 20_000, interval: 20 });
  const [first] = await active();
  const touched = async () => {
    const [job] = await active();
    return job === undefined ? 'missed' : Number(job['heartbeat_on']) > Number(first?.['heartbeat_on']);
  };
  await vi.waitUntil(touched, { timeout: 40_000, interval: 20 });
  expect(await touched()).toBe(true);
});
