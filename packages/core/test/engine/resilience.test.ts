import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import {
  type Action,
  type Clock,
  defineAction,
  Interrupted,
  InvalidOption,
  type LanguageModel,
  type PersonaDraft,
  Simulation,
  type SimulationOptions,
  StorageUnavailable,
  standardActions,
} from '../../src/index.ts';
import { calls, fails, hangs, says, scriptedModel } from '../../src/testing/index.ts';

const crowd = (count: number): PersonaDraft[] =>
  Array.from({ length: count }, (_, index) => ({ username: `user_${index}`, bio: 'Bio.', description: 'Somebody.' }));
const hurried: Clock = { now: () => new Date(), sleep: async () => undefined };
const never: LanguageModel = { name: 'deaf', generate: () => new Promise(() => {}) };

function simulationOf(
  model: LanguageModel,
  { count = 1, ...options }: Partial<SimulationOptions> & { count?: number } = {},
) {
  const storage = options.storage ?? memoryStorage({ personas: crowd(count) });
  return { storage, simulation: new Simulation({ storage, model, clock: hurried, ...options }) };
}

function acting(...actions: Action[]) {
  return { actions: [...standardActions, ...actions] };
}

describe('the probe of a breaker', () => {
  it('is passed on where its turn has no budget for it', async () => {
    const { storage, simulation } = simulationOf(scriptedModel(fails('auth')), { count: 4 });
    await simulation.runCycle();
    const poor = new Simulation({
      storage,
      model: scriptedModel(fails('auth')),
      clock: hurried,
      limits: { day: { tokens: 20_000 } },
    });
    await poor.runCycle();
    expect((await poor.runCycle()).turns.open).toBe(0);
    const spent = new Simulation({
      storage,
      model: scriptedModel(fails('auth')),
      clock: hurried,
      limits: { turn: { tokens: 10 } },
    });
    await spent.runCycle();
    expect((await spent.runCycle()).turns['over-budget']).toBe(4);
  });

  it('does not hold a stop up', async () => {
    let cycles = 0;
    const model = scriptedModel((request, signal) => (cycles === 1 ? fails('auth') : hangs())(request, signal));
    const { simulation } = simulationOf(model, { count: 8 });
    simulation.on('cycle-opened', () => {
      cycles += 1;
    });
    await simulation.runCycle();
    const probing = simulation.runCycle();
    setTimeout(() => void simulation.stop(), 20);
    await expect(probing).rejects.toBeInstanceOf(Interrupted);
  });
});

describe('a breaker', () => {
  it('that a late answer met tries passing faults again in the next cycle', async () => {
    const opened = Promise.withResolvers<void>();
    let cycle = 0;
    const asked = new Set<string>();
    const model = scriptedModel(async (request, signal) => {
      const isProbe = asked.size === 0;
      const isFirstTry = !asked.has(request.key);
      asked.add(request.key);
      if (cycle > 1) return (isFirstTry && !isProbe ? fails('server') : says('done'))(request, signal);
      if (!request.key.includes('user_0')) return fails('server')(request, signal);
      await opened.promise;
      return says('done')(request, signal);
    });
    const { simulation } = simulationOf(model, { count: 8, concurrency: 2 });
    simulation.on('provider-lost', () => setTimeout(opened.resolve, 5));
    simulation.on('cycle-opened', () => {
      cycle += 1;
      asked.clear();
    });
    expect((await simulation.runCycle()).turns).toMatchObject({ finished: 1, failed: 7 });
    expect((await simulation.runCycle()).turns).toMatchObject({ finished: 8 });
  });
});

describe('one failure stays one', () => {
  const turnsInto: [string, Action][] = [
    [
      'an empty post',
      defineAction({
        name: 'blunder',
        description: 'Writes nothing.',
        input: z.object({}),
        perform: async (_, { tx }) => ({ done: true, tell: (await tx.createPost('')).id }),
      }),
    ],
    [
      'a transform that throws',
      defineAction({
        name: 'blunder',
        description: 'Reads an address.',
        input: z.object({
          url: z
            .string()
            .transform((text) => new URL(text).href)
            .default('not a url')
            .pipe(z.string()),
        }),
        perform: async () => ({ done: true, tell: 'fine' }),
      }),
    ],
  ];

  it.each(turnsInto)('%s fails its own turn and no other', async (_, action) => {
    const input = action.input.shape['url'] ? { url: 'not a url' } : {};
    const model = scriptedModel({ user_0: [calls(['blunder', input])], user_1: [says('done')] });
    const { simulation } = simulationOf(model, { count: 2, concurrency: 1, ...acting(action) });
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ failed: 1, finished: 1 });
    expect(report.reasons).toEqual({ action: 1 });
  });

  it('is told to the logger with its cause', async () => {
    const logged: unknown[] = [];
    const note = (fields: object) => logged.push(fields);
    const logger = { debug: note, info: note, warn: note, error: note };
    const model: LanguageModel = { name: 'broken', generate: () => Promise.reject(new RangeError('own bug')) };
    await simulationOf(model, { logger }).simulation.runCycle();
    expect(logged).toContainEqual(
      expect.objectContaining({ err: expect.objectContaining({ cause: expect.any(RangeError) }) }),
    );
  });
});

describe('a stop', () => {
  it('in the middle of a preparation leaves the turn to be taken up again', async () => {
    let waits = true;
    const ponder = defineAction({
      name: 'ponder',
      description: 'Thinks for long.',
      input: z.object({}),
      prepare: (_, { signal }) =>
        waits
          ? new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
          : Promise.resolve(),
      perform: async (_, { tx }) => ({ done: true, tell: (await tx.createPost('So.')).id }),
    });
    const model = scriptedModel([calls(['ponder', {}]), says('done')]);
    const { simulation } = simulationOf(model, acting(ponder));
    simulation.on('reply-stored', () => setTimeout(() => void simulation.stop(), 10));
    await expect(simulation.runCycle()).rejects.toBeInstanceOf(Interrupted);
    waits = false;
    const report = await simulation.resumeCycle();
    expect(report?.turns).toMatchObject({ finished: 1, failed: 0 });
  });

  it('ends a cycle whose model does not listen', async () => {
    const { simulation } = simulationOf(never);
    simulation.on('turn-taken', () => setTimeout(() => void simulation.stop(), 10));
    await expect(simulation.runCycle()).rejects.toBeInstanceOf(Interrupted);
  });

  it('not waited for before a start leaves one schedule', async () => {
    const { simulation } = simulationOf(scriptedModel(says('done')));
    simulation.start();
    const stopping = simulation.stop();
    simulation.start();
    await stopping;
    await simulation.stop();
    await expect(simulation.runCycle()).resolves.toBeDefined();
  });
});

describe('a deadline', () => {
  it('holds for a model that does not listen', async () => {
    const { simulation } = simulationOf(never, { limits: { duration: 1_000 } });
    expect((await simulation.runCycle()).reasons).toEqual({ deadline: 1 });
  });
});

describe('a cycle', () => {
  it('whose list of turns cannot be read rejects when its turns are at rest', async () => {
    const real = memoryStorage({ personas: crowd(3) });
    let reads = 0;
    let underWay = 0;
    const storage = {
      ...real,
      turns: Object.assign(Object.create(real.turns), {
        open: (...args: Parameters<typeof real.turns.open>) => {
          reads += 1;
          return reads === 3 ? Promise.reject(new StorageUnavailable()) : real.turns.open(...args);
        },
        take: (...args: Parameters<typeof real.turns.take>) => real.turns.take(...args),
        begin: (...args: Parameters<typeof real.turns.begin>) => real.turns.begin(...args),
        reserve: (...args: Parameters<typeof real.turns.reserve>) => real.turns.reserve(...args),
        reply: (...args: Parameters<typeof real.turns.reply>) => real.turns.reply(...args),
        perform: (...args: Parameters<typeof real.turns.perform>) => real.turns.perform(...args),
        finish: (...args: Parameters<typeof real.turns.finish>) => real.turns.finish(...args),
      }),
    };
    const model = scriptedModel(async (_, signal) => {
      underWay += 1;
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, 50);
        signal.addEventListener('abort', () => clearTimeout(timer));
        signal.addEventListener('abort', resolve);
      });
      underWay -= 1;
      return { text: 'done', calls: [], finish: 'stop' };
    });
    const { simulation } = simulationOf(model, { storage });
    await expect(simulation.runCycle()).rejects.toBeInstanceOf(StorageUnavailable);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(underWay).toBe(0);
    expect((await simulation.runCycle()).turns.finished).toBe(3);
  });

  it('survives a listener that rejects', async () => {
    const { simulation } = simulationOf(scriptedModel(says('done')));
    simulation.on('turn-taken', async () => {
      throw new RangeError('an async listener');
    });
    expect((await simulation.runCycle()).turns.finished).toBe(1);
  });

  it.each([Number.NaN, -1])('is refused a price of %s', async (price) => {
    const model = { ...scriptedModel(says('done')), price: () => price };
    await expect(simulationOf(model).simulation.runCycle()).rejects.toBeInstanceOf(InvalidOption);
  });
});
