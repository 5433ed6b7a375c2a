import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Driver, onPostgres } from './drivers.ts';
import { buildPackages } from './process/build-packages.ts';
import { RunnerProcess } from './process/runner-process.ts';

const tenSeconds = { timeout: 10_000, interval: 50 };
const halfAMinute = { timeout: 30_000, interval: 50 };

let driver: Driver;
beforeAll(buildPackages, 180_000);
beforeEach(async () => {
  driver = await onPostgres();
  await driver.rows('CREATE TABLE noted (what text NOT NULL, pid integer NOT NULL)');
});
afterEach(() => driver.close());

async function notes(): Promise<string[]> {
  return (await driver.rows('SELECT what FROM noted')).map(({ what }) => String(what));
}

async function turnsOfNewest() {
  const [newest] = await driver.storage.cycles.latest(1);
  return newest && (await driver.storage.cycles.report(newest.id, new Date())).turns;
}

it('another runner performs what a killed one had been told and not yet done, within 30 s', async () => {
  await driver.createPersonas(['ann']);
  await using killed = new RunnerProcess(driver.url, { cycles: 1, hang: 'action' });
  await vi.waitFor(async () => expect(await notes()).toContain('pondering'), tenSeconds);
  await using heir = new RunnerProcess(driver.url);
  killed.send('SIGKILL');
  await vi.waitFor(async () => expect(await turnsOfNewest()).toMatchObject({ finished: 1, open: 0 }), halfAMinute);

  const first = (await notes()).filter((what) => what.endsWith('/0'));
  expect(first).toHaveLength(1);
  const bodies = (await driver.storage.feed.latest({ limit: 5 })).map(({ body }) => body);
  expect(bodies).toHaveLength(2);
  expect(bodies).toContain('ann has it.');
  expect(await driver.rows('SELECT DISTINCT attempt FROM turns')).toEqual([{ attempt: 2 }]);
  expect(heir.complaints).toBe('');
}, 60_000);

it('a turn that takes long stays with the runner that plays it', async () => {
  await driver.createPersonas(['ann']);
  await using slow = new RunnerProcess(driver.url, { cycles: 1, pause: 6_000 });
  await vi.waitFor(async () => expect(await notes()).toHaveLength(1), tenSeconds);
  // Shorter than pg-boss lets anybody ask for, so that nobody has to wait here.
  await driver.rows("UPDATE sim_feed_jobs.job SET heartbeat_seconds = 4 WHERE name = 'turns'");
  await using other = new RunnerProcess(driver.url);
  expect(await slow.end()).toBe(0);
  expect(await driver.rows('SELECT attempt, state FROM turns')).toEqual([{ attempt: 1, state: 'finished' }]);
  expect(slow.complaints + other.complaints).toBe('');
}, 60_000);

it('SIGTERM with turns open: exit 0, nothing held, and the next start goes on at once (T30)', async () => {
  await driver.createPersonas(15);
  await using stopped = new RunnerProcess(driver.url, { cycles: 1, hang: 'model' });
  await vi.waitFor(async () => expect(await notes()).toHaveLength(4), tenSeconds);
  stopped.send('SIGTERM');
  const ended = vi.fn();
  void stopped.end().then(ended);
  await vi.waitFor(() => expect(ended).toHaveBeenCalledWith(0), tenSeconds);
  const states = await driver.rows(
    "SELECT state::text, count(*)::int AS count FROM sim_feed_jobs.job WHERE name = 'turns' GROUP BY state ORDER BY state",
  );
  expect(states).toEqual([
    { state: 'created', count: 11 },
    { state: 'retry', count: 4 },
  ]);

  await using next = new RunnerProcess(driver.url);
  await vi.waitFor(async () => expect(await turnsOfNewest()).toMatchObject({ finished: 15, open: 0 }), tenSeconds);
  expect(next.complaints).toBe('');
}, 60_000);
