import { type CycleReport, CycleRunning, Interrupted, type NewCycle, OutcomeUnknown, Simulation } from '@sim-feed/core';
import type { Enlist } from '@sim-feed/core/postgres';
import { calls, says, scriptedModel } from '@sim-feed/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRunner, type Runner, type RunnerOptions } from '../src/index.ts';
import { type Driver, drivers } from './drivers.ts';
import { post, slowModel } from './models.ts';

describe.each(Object.entries(drivers))('a runner on %s', (_, open) => {
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

  it('is at rest for whoever stops it a second time too', async () => {
    await driver.createPersonas(['ann']);
    const { model, asked } = slowModel();
    const runner = runnerWith({ model });
    const cycle = expect(runner.once()).rejects.toThrow(Interrupted);
    await asked;
    void runner.stop();
    await runner.stop();
    expect(await driver.rows("SELECT state::text FROM sim_feed_jobs.job WHERE name = 'turns'")).toEqual([
      { state: 'retry' },
    ]);
    await cycle;
  });

  it('once ends with what does not pass by itself, and goes on when it has been seen to', async () => {
    await driver.createPersonas(['ann', 'bob']);
    const runner = runnerWith({ model: post });
    await driver.rows('ALTER TABLE entries RENAME tell TO told');
    try {
      await expect(runner.once()).rejects.toMatchObject({
        code: 'storage-refused',
        message: expect.stringContaining('(42703)'),
      });
    } finally {
      await driver.rows('ALTER TABLE entries RENAME told TO tell');
    }
    for await (const { turns } of runner.cycles()) {
      expect(turns).toMatchObject({ finished: 2, open: 0 });
      break;
    }
  }, 30_000);

  it('plays a cycle, one turn each, and reports it', async () => {
    await driver.createPersonas(['ann', 'bob', 'cleo']);
    const runner = runnerWith({ model: post });
    const seen: string[] = [];
    runner.on('cycle-opened', ({ turns, resumed }) => seen.push(`opened ${turns} ${resumed}`));
    runner.on('turn-finished', ({ username }) => seen.push(username));
    runner.on('cycle-finished', ({ report }) => seen.push(report.cycle.state));
    const report = await runner.once();
    expect(report.turns).toMatchObject({ finished: 3, open: 0 });
    expect(report.cycle.state).toBe('finished');
    expect(seen.slice(0, 1)).toEqual(['opened 3 false']);
    expect(seen.slice(1, 4).sort()).toEqual(['ann', 'bob', 'cleo']);
    expect(seen.slice(4)).toEqual(['finished']);
    expect(await driver.storage.feed.latest({ limit: 10 })).toHaveLength(3);
  });

  it.each([
    ['was kept', true],
    ['was not kept', false],
  ])('plays the one cycle where the storage was lost at its opening, which %s', async (_name, isKept) => {
    await driver.createPersonas(['ann']);
    const { storage } = driver;
    let losses = 1;
    const open = async (cycle: NewCycle, enlist?: Enlist) => {
      if (losses === 0) return storage.cycles.open(cycle, enlist);
      losses -= 1;
      if (isKept) await storage.cycles.open(cycle, enlist);
      throw new OutcomeUnknown();
    };
    const cycles = new Proxy(storage.cycles, {
      get: (real, key) => {
        if (key === 'open') return open;
        const method: unknown = Reflect.get(real, key);
        return typeof method === 'function' ? method.bind(real) : method;
      },
    });
    const report = await runnerWith({ model: post, storage: { ...storage, cycles } }).once();
    expect(report.turns).toMatchObject({ finished: 1, open: 0 });
    expect(await storage.cycles.latest(9)).toHaveLength(1);
  });

  it('plays one cycle after another', async () => {
    await driver.createPersonas(['ann']);
    const runner = runnerWith({ model: post });
    const first = await runner.once();
    const second = await runner.once();
    expect(second.cycle.id).not.toBe(first.cycle.id);
    expect(second.turns).toMatchObject({ finished: 1, open: 0 });
  });

  it('plays cycles as long as it is asked for more, the unfinished one first, and then is at rest', async () => {
    await driver.createPersonas(['ann', 'bob']);
    const { model, asked } = slowModel();
    const stopped = runnerWith({ model });
    stopped.once().catch(() => {});
    await asked;
    await stopped.stop();
    const unfinished = await driver.storage.cycles.running();
    const runner = runnerWith({ model: post });
    expect((await runner.estimate()).turns).toBe(2);
    const reports: CycleReport[] = [];
    for await (const report of runner.cycles()) if (reports.push(report) === 3) break;
    expect(reports.map(({ turns }) => turns.finished)).toEqual([2, 2, 2]);
    expect(reports[0]?.cycle.id).toBe(unfinished?.id);
    expect(new Set(reports.map(({ cycle }) => cycle.id)).size).toBe(3);
    await runner.start();
  });

  it('takes up what another has in hand where it is told that there is no other', async () => {
    await driver.createPersonas(['ann']);
    const { model, asked } = slowModel();
    const thoughtDead = runnerWith({ model, concurrency: 1 });
    thoughtDead.once().catch(() => {});
    await asked;
    const report = await runnerWith({ model: post, alone: true }).once();
    expect(report.turns).toMatchObject({ finished: 1, open: 0 });
  });

  it('gives its turns back when it is stopped, and the next goes on with them', async () => {
    await driver.createPersonas(['ann', 'bob']);
    const { model, asked } = slowModel();
    const stopped = runnerWith({ model });
    const cycle = stopped.once();
    cycle.catch(() => {});
    await asked;
    await stopped.stop();
    await expect(cycle).rejects.toThrow(Interrupted);
    const running = await driver.storage.cycles.running();
    const states = await driver.rows("SELECT DISTINCT state::text FROM sim_feed_jobs.job WHERE name = 'turns'");
    expect(states).toEqual([{ state: 'retry' }]);

    const next = runnerWith({ model: scriptedModel(says('done')) });
    const resumed: unknown[] = [];
    next.on('cycle-opened', (event) => resumed.push([event.cycle.id, event.resumed]));
    await next.once();
    expect(resumed[0]).toEqual([running?.id, true]);
    expect((await driver.storage.cycles.report(running!.id, new Date())).turns).toMatchObject({ finished: 2 });
  });

  it('enlists open turns again whose jobs have gone', async () => {
    await driver.createPersonas(['ann', 'bob']);
    const { model, asked } = slowModel();
    const first = runnerWith({ model });
    first.once().catch(() => {});
    await asked;
    await first.stop();
    await driver.rows('DELETE FROM sim_feed_jobs.job');
    const report = await runnerWith({ model: post }).once();
    expect(report.turns).toMatchObject({ finished: 2, open: 0 });
    const [before] = (await driver.storage.cycles.latest(2)).slice(1);
    expect(before?.state).toBe('finished');
  });

  it('opens no cycle where its jobs cannot be written', async () => {
    await driver.createPersonas(['ann']);
    const runner = runnerWith({ model: post });
    await runner.prepare();
    await driver.rows("ALTER TABLE sim_feed_jobs.job_common ADD CONSTRAINT no_room CHECK (name <> 'turns')");
    await expect(runner.once()).rejects.toThrow('no_room');
    await driver.rows('ALTER TABLE sim_feed_jobs.job_common DROP CONSTRAINT no_room');
    expect(await driver.storage.cycles.latest(1)).toEqual([]);
  });

  it('leaves a cycle alone that a Simulation holds, and keeps one out of its own', async () => {
    await driver.createPersonas(['ann']);
    const slow = slowModel();
    const simulation = new Simulation({ storage: driver.storage, model: slow.model });
    const cycle = simulation.runCycle();
    cycle.catch(() => {});
    await slow.asked;
    await expect(runnerWith({ model: post }).once()).rejects.toThrow(CycleRunning);
    await simulation.stop();

    const other = slowModel();
    const runner = runnerWith({ model: other.model });
    runner.once().catch(() => {});
    await other.asked;
    await expect(new Simulation({ storage: driver.storage, model: post }).runCycle()).rejects.toThrow(CycleRunning);
  });

  it('opens a cycle of 1,200 personas together with a job for each', async () => {
    await driver.createPersonas(1_200);
    const { model, asked } = slowModel();
    const runner = runnerWith({ model, concurrency: 2 });
    runner.once().catch(() => {});
    await asked;
    await runner.stop();
    const [jobs] = await driver.rows(
      "SELECT count(*)::int AS count, count(DISTINCT data->>'turn')::int AS turns FROM sim_feed_jobs.job WHERE name = 'turns'",
    );
    expect(jobs).toEqual({ count: 1_200, turns: 1_200 });
    const [commits] = await driver.rows(`
      SELECT count(DISTINCT xmin::text)::int AS count FROM (
        SELECT xmin FROM turns WHERE state = 'waiting'
        UNION ALL
        SELECT xmin FROM sim_feed_jobs.job WHERE name = 'turns' AND state = 'created'
      ) AS untouched`);
    expect(commits).toEqual({ count: 1 });
  });

  it('does one thing at a time', async () => {
    await driver.createPersonas(['ann']);
    const runner = runnerWith({
      model: scriptedModel([calls(['create_post', { body: 'One at a time.' }]), says('done')]),
    });
    const cycle = runner.once();
    await expect(runner.start()).rejects.toThrow(CycleRunning);
    expect((await cycle).turns).toMatchObject({ finished: 1 });
  });
});
