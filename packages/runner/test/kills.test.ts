import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { checkEffects } from '../../../test/crashes/effect-check.ts';
import { checkAllEnded, checkJournals, checkOpenWork } from '../../../test/crashes/journal-check.ts';
import { type Ledger, readLedger } from '../../../test/crashes/ledger.ts';
import { type Driver, onPostgres } from './drivers.ts';
import { buildPackages } from './process/build-packages.ts';
import { RunnerProcess } from './process/runner-process.ts';

const kills = 5;
const busy = { cycles: 1_000, busy: true, pause: 20 };
const halfAMinute = { timeout: 30_000, interval: 20 };

let driver: Driver;
beforeAll(async () => {
  buildPackages();
  driver = await onPostgres();
});
afterAll(() => driver.close());

function look(): Promise<Ledger> {
  return readLedger((sql) => driver.rows(sql));
}

/** Resolves once that runner asks its model something more than it has asked so far. */
async function asksAnew({ pid }: RunnerProcess): Promise<void> {
  const count = async () => (await driver.rows('SELECT FROM noted WHERE pid = $1', [pid])).length;
  const before = await count();
  await vi.waitFor(async () => expect(await count()).toBeGreaterThan(before), halfAMinute);
}

it('two runners, killed in turn at any moment, lose and repeat nothing (T1, short)', async () => {
  await driver.createPersonas(8);
  await driver.rows('CREATE TABLE noted (what text NOT NULL, pid integer NOT NULL)');
  const runners = [new RunnerProcess(driver.url, busy), new RunnerProcess(driver.url, busy)];
  for (let count = 0; count < kills; count += 1) {
    const victim = runners[count % 2]!;
    await asksAnew(victim);
    await sleep(Math.random() * 60);
    victim.send('SIGKILL');
    expect([await victim.end(), victim.complaints]).toEqual(['SIGKILL', '']);
    // As if a minute had gone by in which nobody was heard: what lives is handed out a second time too.
    await driver.rows("UPDATE sim_feed_jobs.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'");
    runners[count % 2] = new RunnerProcess(driver.url, busy);
  }
  await Promise.all(runners.map(asksAnew));
  for (const runner of runners) {
    runner.send('SIGTERM');
    expect([await runner.end(), runner.complaints]).toEqual([0, '']);
  }
  await using last = new RunnerProcess(driver.url, { ...busy, cycles: 1 });
  expect([await last.end(), last.complaints]).toEqual([0, '']);

  const ledger = await look();
  const problems = [checkEffects, checkJournals, checkOpenWork, checkAllEnded].flatMap((check) => check(ledger));
  expect(problems).toEqual([]);
  expect(ledger.effects.length).toBeGreaterThan(kills);
  expect(ledger.turns.some(({ attempt }) => attempt > 1)).toBe(true);
}, 180_000);
