import { type CycleReport, type LanguageModel, SimulationPaused } from '@sim-feed/core';
import { says, scriptedModel } from '@sim-feed/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRunner, type Runner, type RunnerOptions } from '../src/index.ts';
import { type Driver, drivers } from './drivers.ts';

const longInterval = 7 * 86_400_000;
const silent = (): LanguageModel => scriptedModel(says('done'));

describe.each(Object.entries(drivers))('the shared switches on %s', (_, open) => {
  let driver: Driver;
  const made: Runner[] = [];
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await driver.clear();
    await driver.createPersonas(['ann']);
  });
  afterEach(async () => {
    await Promise.all(made.splice(0).map((one) => one.stop()));
  });

  function runnerWith(options: Partial<RunnerOptions> = {}): Runner {
    const runner = createRunner({ database: driver.database, model: silent(), ...options });
    made.push(runner);
    return runner;
  }

  it('a cycle that is asked for is played once, by one of all runners', async () => {
    const reports: CycleReport[] = [];
    const finished = Promise.withResolvers<void>();
    for (let count = 0; count < 2; count += 1) {
      const runner = runnerWith({ interval: longInterval });
      runner.on('cycle-finished', ({ report }) => {
        reports.push(report);
        finished.resolve();
      });
      await runner.start();
    }
    const asked = new Date();
    await driver.storage.control.requestCycle(asked);
    await finished.promise;
    expect(reports[0]).toMatchObject({ cycle: { slot: asked, state: 'finished' }, turns: { finished: 1 } });
    expect(await driver.storage.control.read()).toEqual({ paused: false });
    expect(await driver.storage.cycles.latest(9)).toHaveLength(1);
  });

  it('a paused simulation opens no cycle, and records the slots that pass', async () => {
    await driver.storage.control.setPaused(true);
    await expect(runnerWith().once()).rejects.toThrow(SimulationPaused);
    const runner = runnerWith({ interval: 1_000 });
    const skipped = new Promise((resolve) => runner.on('slot-skipped', ({ reason }) => resolve(reason)));
    await runner.start();
    expect(await skipped).toBe('the simulation was paused');
    const cycles = await driver.storage.cycles.latest(9);
    expect(new Set(cycles.map(({ state }) => state))).toEqual(new Set(['skipped']));
    const finished = new Promise<CycleReport>((resolve) =>
      runner.on('cycle-finished', ({ report }) => resolve(report)),
    );
    await driver.storage.control.setPaused(false);
    expect((await finished).cycle.state).toBe('finished');
  });
});
