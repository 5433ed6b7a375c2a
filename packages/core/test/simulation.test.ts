import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../src/adapters/memory/index.ts';
import {
  CycleRunning,
  Interrupted,
  InvalidOption,
  Simulation,
  type SimulationOptions,
  SlotTaken,
} from '../src/index.ts';
import { calls, fixedClock, hangs, says, scriptedModel } from '../src/testing/index.ts';
import { drafts, noon, pass, simulationOf } from './simulations.ts';

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
