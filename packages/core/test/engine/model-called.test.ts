import { expect, it } from 'vitest';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import { type Clock, ModelError, Simulation, type SimulationEvents } from '../../src/index.ts';
import { fails, hangs, type ScriptLine, says, scriptedModel } from '../../src/testing/index.ts';

/** A simulation of one persona, and what it tells of its model's calls; time passes only where a line takes some. */
function simulationOf(lines: readonly { readonly line: ScriptLine; readonly takes?: number }[]) {
  let time = Date.UTC(2026, 2, 1);
  const clock: Clock = { now: () => new Date(time), sleep: async () => {} };
  const model = scriptedModel(
    lines.map(({ line, takes = 0 }) => async (request, signal) => {
      time += takes;
      return line(request, signal);
    }),
  );
  const storage = memoryStorage({ personas: [{ username: 'ann', bio: 'I am ann.', description: 'Somebody.' }] });
  const simulation = new Simulation({ storage, model, clock });
  const told: SimulationEvents['model-called'][] = [];
  simulation.on('model-called', (event) => told.push(event));
  return { simulation, told };
}

it('tells of each try once, how it ended and how long it took', async () => {
  const { simulation, told } = simulationOf([
    { line: fails('rate'), takes: 250 },
    { line: fails('server'), takes: 30_000 },
    { line: says('done'), takes: 1_500 },
  ]);
  await simulation.runCycle();
  expect(told).toEqual([
    { turn: expect.any(Number), attempt: 1, username: 'ann', step: 0, outcome: 'rate', milliseconds: 250 },
    { turn: expect.any(Number), attempt: 1, username: 'ann', step: 0, outcome: 'server', milliseconds: 30_000 },
    { turn: expect.any(Number), attempt: 1, username: 'ann', step: 0, outcome: 'answered', milliseconds: 1_500 },
  ]);
});

it('tells of a filtered prompt as filtered, and of the call that is made without the feed', async () => {
  const { simulation, told } = simulationOf([{ line: fails('filtered') }, { line: says('done') }]);
  await simulation.runCycle();
  expect(told.map(({ step, outcome }) => [step, outcome])).toEqual([
    [0, 'filtered'],
    [1, 'answered'],
  ]);
});

it.each([
  ['auth', fails('auth')],
  ['invalid', () => Promise.reject(new TypeError('no ModelError'))],
] as const)('tells of a call that failed for good: %s', async (outcome, line) => {
  const { simulation, told } = simulationOf([{ line }]);
  await simulation.runCycle();
  expect(told.map((event) => event.outcome)).toEqual([outcome]);
});

it('takes no time where the clock is put back meanwhile', async () => {
  const { simulation, told } = simulationOf([{ line: says('done'), takes: -5_000 }]);
  await simulation.runCycle();
  expect(told).toMatchObject([{ outcome: 'answered', milliseconds: 0 }]);
});

it('tells of a call that was cut off as interrupted, and never of a fault of the provider', async () => {
  const stopper = new AbortController();
  const hanging = hangs();
  const { simulation, told } = simulationOf([
    {
      line: async (request, signal) => {
        queueMicrotask(() => stopper.abort());
        try {
          return await hanging(request, signal);
        } catch {
          throw new ModelError('server', 'Cut off.');
        }
      },
    },
  ]);
  await expect(simulation.runCycle({ signal: stopper.signal })).rejects.toMatchObject({ code: 'interrupted' });
  expect(told.map(({ outcome }) => outcome)).toEqual(['interrupted']);
});
