import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../src/adapters/memory/index.ts';
import {
  CycleRunning,
  Interrupted,
  InvalidOption,
  Simulation,
  type SimulationOptions,
  SimulationPaused,
  SlotTaken,
} from '../src/index.ts';
import { calls, type FixedClock, fixedClock, hangs, says, scriptedModel } from '../src/testing/index.ts';

const minute = 60_000;
const noon = new Date('2026-11-22T12:10:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
const drafts = ['ann', 'bob', 'cleo'].map((username) => ({ username, bio: 'Bio.', description: 'Somebody.' }));

function simulationOf(options: Partial<SimulationOptions> = {}) {
  const storage = memoryStorage({ personas: drafts });
  return { storage, simulation: new Simulation({ storage, model: scriptedModel(says('done')), ...options }) };
}

/** Moves a clock on while giving the simulation the time to work. */
async function pass(clock: FixedClock, minutes: number) {
  for (let passed = 0; passed < minutes; passed += 1) {
    await clock.advance(minute);
    for (let tick = 0; tick < 40; tick += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('Simulation', () => {
  it('wakes every persona once a cycle', async () => {
    const { simulation } = simulationOf();
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ finished: 3, open: 0 });
    expect(report.cycle.state).toBe('finished');
  });

  it('shows the cycle that its listeners see in order, and survives one that throws', async () => {
    const { simulation } = simulationOf({ concurrency: 1 });
    const seen: string[] = [];
    simulation.on('cycle-opened', ({ turns, resumed }) => seen.push(`opened ${turns} ${resumed}`));
    simulation.on('turn-taken', () => {
      throw new RangeError('a listener of no use');
    });
    const off = simulation.on('turn-finished', ({ username, end }) => seen.push(`${username} ${end.state}`));
    simulation.on('cycle-finished', ({ report }) => seen.push(`finished ${report.turns.finished}`));
    await simulation.runCycle();
    off();
    await simulation.runCycle();
    expect(seen).toEqual([
      'opened 3 false',
      'ann finished',
      'bob finished',
      'cleo finished',
      'finished 3',
      'opened 3 false',
      'finished 3',
    ]);
  });

  it('plays no more turns at once than it is allowed', async () => {
    let now = 0;
    let most = 0;
    const model = scriptedModel(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return { text: 'done', calls: [], finish: 'stop' };
    });
    await simulationOf({ model, concurrency: 2 }).simulation.runCycle();
    expect(most).toBe(2);
  });

  it('refuses a second cycle while one runs', async () => {
    const { simulation } = simulationOf();
    const first = simulation.runCycle();
    await expect(simulation.runCycle()).rejects.toBeInstanceOf(CycleRunning);
    await first;
  });

  it('runs a slot once', async () => {
    const { simulation } = simulationOf();
    await simulation.runCycle({ slot: noon });
    await expect(simulation.runCycle({ slot: noon })).rejects.toBeInstanceOf(SlotTaken);
  });

  it('leaves an interrupted cycle to the next one, which completes it first', async () => {
    const storage = memoryStorage({ personas: drafts });
    const halting = scriptedModel({
      ann: [calls(['create_post', { body: 'First words.' }]), hangs()],
      bob: [],
      cleo: [],
    });
    const first = new Simulation({ storage, model: halting, concurrency: 1 });
    first.on('entry-stored', () => setImmediate(() => void first.stop()));
    await expect(first.runCycle()).rejects.toBeInstanceOf(Interrupted);

    const second = new Simulation({ storage, model: scriptedModel(says('done')) });
    const cycles: unknown[] = [];
    second.on('cycle-finished', ({ report }) => cycles.push(report));
    await second.runCycle();
    expect(cycles).toMatchObject([
      { turns: { finished: 3, open: 0 }, entries: { create_post: { performed: 1 } } },
      { turns: { finished: 3, open: 0 }, entries: {} },
    ]);
    expect(await storage.feed.latest({ limit: 9 })).toHaveLength(1);
  });

  it('stops at its signal and starts nothing more', async () => {
    const { simulation } = simulationOf({ model: scriptedModel(hangs()) });
    const stopper = new AbortController();
    simulation.on('turn-taken', () => stopper.abort());
    await expect(simulation.runCycle({ signal: stopper.signal })).rejects.toBeInstanceOf(Interrupted);
    await expect(simulation.runCycle({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Interrupted);
  });

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

  it.each([
    [{ cost: 1 }, 'over-budget'],
    [{ cost: 1, tokens: 1_000_000 }, 'finished'],
    [{}, 'finished'],
  ])('with a ceiling of %j on a turn, one of 100,001 tokens is %s', async (turn, state) => {
    const big = { prompt: 100_001, cached: 0, completion: 1 };
    const model = {
      name: 'big',
      price: () => 0,
      generate: async ({ key }: { readonly key: string }) =>
        key.endsWith('/1')
          ? ({ text: 'done', calls: [], finish: 'stop' } as const)
          : ({
              text: '',
              calls: [{ id: 'a', name: 'view_most_recent_posts', arguments: '{}' }],
              finish: 'calls',
              usage: big,
            } as const),
    };
    const { simulation } = simulationOf({ model, limits: { turn, replyTokens: 100_000 } });
    expect((await simulation.runCycle()).turns).toMatchObject({ [state]: 3 });
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

  it('is stopped at the end of its block', async () => {
    const clock = fixedClock(noon);
    const { simulation, storage } = simulationOf({ clock });
    {
      await using held = simulation;
      held.start();
    }
    await pass(clock, 60);
    expect(await storage.cycles.latest(9)).toHaveLength(0);
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ concurency: 3 }, /Unknown option concurency/],
    [{ concurrency: 0 }, /concurrency must be a whole number from 1 to 1000, not 0/],
    [{ interval: 999 }, /interval must be a whole number of milliseconds from 1000/],
    [{ interval: Number.NaN }, /interval/],
    [{ actions: [] }, /actions must hold at least one/],
    [{ limits: { actions: 0 } }, /limits.actions/],
    [{ limits: { turns: 3 } }, /Unknown option limits.turns/],
    [{ limits: { day: { euros: 1 } } }, /Unknown option limits.day.euros/],
    [{ limits: { day: { cost: -1 } } }, /limits.day.cost must be a number of 0 or more/],
    [{ limits: { day: { cost: 1 } } }, /limits.day.cost needs a model with a price/],
    [{ model: {} }, /model must be a LanguageModel/],
    [{ storage: undefined }, /storage must be a Storage/],
  ])('refuses the options %j when it is built', (options, message) => {
    expect(() => simulationOf(options as Partial<SimulationOptions>).simulation).toThrow(InvalidOption);
    const storage = memoryStorage();
    expect(
      () => new Simulation({ storage, model: scriptedModel(says('done')), ...options } as SimulationOptions),
    ).toThrow(message);
  });
});
