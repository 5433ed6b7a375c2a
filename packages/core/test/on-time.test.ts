import { describe, expect, it } from 'vitest';
import { SimulationPaused } from '../src/index.ts';
import { fixedClock, scriptedModel } from '../src/testing/index.ts';
import { minute, noon, pass, simulationOf } from './simulations.ts';

const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };

describe('a simulation that is started', () => {
  it('runs on time from the next slot on, and stops', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    simulation.start();
    simulation.start();
    await pass(clock, 19);
    expect(await storage.cycles.latest(9)).toHaveLength(0);
    await pass(clock, 1);
    expect((await storage.cycles.latest(9)).map((cycle) => cycle.slot.toISOString())).toEqual([
      '2026-11-22T12:30:00.000Z',
    ]);
    expect((await storage.reads.cycles({ limit: 1 })).nextSlot).toEqual(new Date('2026-11-22T13:00:00.000Z'));
    await pass(clock, 30);
    expect(await storage.cycles.latest(9)).toHaveLength(2);
    await simulation.stop();
    await pass(clock, 60);
    expect(await storage.cycles.latest(9)).toHaveLength(2);
  });

  it('skips and records a slot that comes while a cycle runs', async () => {
    const clock = fixedClock(noon);
    const releases: (() => void)[] = [];
    const model = scriptedModel(async () => {
      await new Promise<void>((resolve) => releases.push(resolve));
      return { text: 'done', calls: [], finish: 'stop' };
    });
    const { simulation, storage } = simulationOf({ clock, model, interval: 30 * minute });
    const skipped: string[] = [];
    simulation.on('slot-skipped', ({ slot }) => skipped.push(slot.toISOString()));
    simulation.start();
    await pass(clock, 60);
    for (const release of releases) release();
    await pass(clock, 1);
    expect(skipped).toEqual(['2026-11-22T13:00:00.000Z']);
    const kept = await storage.cycles.latest(9);
    expect(kept.map((cycle) => cycle.state)).toEqual(['skipped', 'finished']);
    expect(kept[0]?.reason).toMatch(/running/);
    await simulation.stop();
  });

  it('skips and records a slot that comes while it is paused, and goes on when it is resumed', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    simulation.start();
    await storage.control.setPaused(true);
    await pass(clock, 30);
    await storage.control.setPaused(false);
    await pass(clock, 30);
    const kept = await storage.cycles.latest(9);
    expect(kept.map(({ state, reason }) => [state, reason])).toEqual([
      ['finished', undefined],
      ['skipped', 'the simulation was paused'],
    ]);
    await simulation.stop();
  });

  it('completes an unfinished cycle while it is paused, and begins none', async () => {
    const { simulation, storage } = simulationOf();
    await storage.cycles.open({ slot: noon, opening, at: noon, lease: { holder: 'dead', milliseconds: 0 } });
    await storage.control.setPaused(true);
    await expect(simulation.runCycle()).rejects.toBeInstanceOf(SimulationPaused);
    expect((await storage.cycles.latest(9)).map((cycle) => cycle.state)).toEqual(['finished']);
  });

  it('runs a cycle that is asked for within seconds, once', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    simulation.start();
    await pass(clock, 1);
    const asked = clock.now();
    await storage.control.requestCycle(asked);
    await pass(clock, 3);
    const kept = await storage.cycles.latest(9);
    expect(kept).toMatchObject([{ slot: asked, state: 'finished' }]);
    expect(kept[0]!.startedAt.getTime() - asked.getTime()).toBeLessThanOrEqual(5_000);
    await simulation.stop();
  });

  it('drops a request that nobody took up for an interval', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    await storage.control.requestCycle(new Date(noon.getTime() - 31 * minute));
    simulation.start();
    await pass(clock, 1);
    expect(await storage.control.read()).toEqual({ paused: false });
    expect(await storage.cycles.latest(9)).toEqual([]);
    await simulation.stop();
  });

  it('drops a request whose slot has had its cycle', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    await simulation.runCycle({ slot: noon });
    await storage.control.requestCycle(noon);
    simulation.start();
    await pass(clock, 1);
    expect(await storage.control.read()).toEqual({ paused: false });
    expect(await storage.cycles.latest(9)).toHaveLength(1);
    await simulation.stop();
  });

  it('neither makes up nor records slots that pass while the machine sleeps', async () => {
    let slept = 0;
    const clock = fixedClock(noon);
    const waking = { ...clock, now: () => new Date(clock.now().getTime() + slept) };
    const { simulation, storage } = simulationOf({ clock: waking });
    simulation.start();
    await pass(clock, 1);
    slept = 300 * minute;
    await pass(clock, 1);
    expect(await storage.cycles.latest(9)).toEqual([]);
    await pass(clock, 20);
    expect((await storage.cycles.latest(9)).map((cycle) => cycle.slot.toISOString())).toEqual([
      '2026-11-22T17:30:00.000Z',
    ]);
    await simulation.stop();
  });

  it('goes on with the slots of a clock that was put back, and has none of them twice', async () => {
    let ahead = 24 * 60 * minute;
    const clock = fixedClock(noon);
    const corrected = { ...clock, now: () => new Date(clock.now().getTime() + ahead) };
    const { simulation, storage } = simulationOf({ clock: corrected });
    const slots = async () => (await storage.cycles.latest(9)).map(({ slot }) => slot.toISOString());
    simulation.start();
    await pass(clock, 21);
    ahead = 0;
    await pass(clock, 30);
    const kept = ['2026-11-23T12:30:00.000Z', '2026-11-22T13:00:00.000Z'];
    expect(await slots()).toEqual(kept);
    ahead = -2 * minute;
    await pass(clock, 5);
    expect(await slots()).toEqual(kept);
    await simulation.stop();
  });
});
