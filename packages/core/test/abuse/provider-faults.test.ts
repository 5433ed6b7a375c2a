import { Simulation, type SimulationOptions } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { personaOf } from '../../../../test/model-server/scripts.ts';
import { modelAt } from '../openai/asking.ts';
import { crowd, hastyClock } from './stage.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer({
    reply: (request) => {
      const body = `Good morning from ${personaOf(request)}.`;
      const isFirst = request.messages.length === 2;
      return isFirst ? { calls: [{ name: 'create_post', arguments: { body } }] } : { text: 'done' };
    },
  });
});
afterEach(() => server.close());

function simulationOf(count: number, timeout: number, options: Partial<SimulationOptions> = {}) {
  const storage = memoryStorage({ personas: crowd(count) });
  const model = modelAt(server, { timeout });
  const simulation = new Simulation({ storage, model, clock: hastyClock, ...options });
  const authors = async () => (await storage.feed.latest({ limit: 100 })).map(({ author }) => author).toSorted();
  return { simulation, authors };
}

function faultsFor(persona: string, fault: Fault): void {
  server.fault(fault, { times: 100, when: (request) => personaOf(request) === persona });
}

describe('T8: a server that never comes to an answer', () => {
  const endless: readonly Fault[] = [{ kind: 'silent' }, { kind: 'drip', every: 20 }];

  it('costs the turns that meet it, each try cut off by the time limit, and no other', async () => {
    for (const [index, fault] of endless.entries()) faultsFor(`user_0${index}`, fault);
    const { simulation, authors } = simulationOf(6, 2_000, { limits: { tries: 2 } });
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ finished: 4, failed: 2 });
    expect(report.failures).toMatchObject([
      { username: 'user_00', code: 'model-timeout' },
      { username: 'user_01', code: 'model-timeout' },
    ]);
    expect(await authors()).toEqual(['user_02', 'user_03', 'user_04', 'user_05']);
    const tries = server.requests.filter(({ persona }) => persona === 'user_00' || persona === 'user_01');
    expect(tries).toHaveLength(4);
    await expect.poll(() => server.openRequests).toBe(0);
  });

  it.each(endless)("ends with the turn's own deadline where the time limit is longer: %j", async (fault) => {
    faultsFor('user_00', fault);
    const { simulation, authors } = simulationOf(3, 60_000, { limits: { duration: 1_000 } });
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ finished: 2, failed: 1 });
    expect(report.failures).toMatchObject([{ username: 'user_00', code: 'deadline' }]);
    expect(await authors()).toEqual(['user_01', 'user_02']);
    await expect.poll(() => server.openRequests).toBe(0);
  });
});

describe('T10: a storm of failures', () => {
  const storm: readonly Fault[] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502, body: '<html>Bad gateway</html>' },
    { kind: 'reset', when: 'before' },
    { kind: 'status', status: 503, headers: { 'retry-after': '1' } },
    { kind: 'reset', when: 'after' },
    { kind: 'cut' },
  ];

  it('is survived where it passes: every turn ends as it would have, and nothing is written twice', async () => {
    const { simulation, authors } = simulationOf(8, 5_000, { limits: { tries: 10 }, concurrency: 2 });
    // Four at a time, since five in a row open the breaker.
    for (const fault of storm.slice(0, 4)) server.fault(fault);
    expect((await simulation.runCycle()).turns.finished).toBe(8);
    for (const fault of storm.slice(2)) server.fault(fault);
    expect((await simulation.runCycle()).turns.finished).toBe(8);
    // Two cycles of two calls a turn, and the eight that met a fault.
    expect(server.requests).toHaveLength(2 * 8 * 2 + 8);
    expect(await authors()).toEqual(crowd(8).map(({ username }) => username));
  });

  it('opens the breaker after five failures in a row; each later cycle probes once, until one is answered', async () => {
    const raging = () => {
      for (let round = 0; round < 4; round += 1) for (const fault of storm) server.fault(fault);
    };
    const { simulation, authors } = simulationOf(12, 5_000, { concurrency: 4 });
    raging();
    const report = await simulation.runCycle();
    expect(report.cycle.state).toBe('degraded');
    expect(report.turns).toMatchObject({ failed: 12 });
    expect(report.reasons).toEqual({ 'model-server': 12 });
    // Four at once: up to three more were under way when the fifth failed.
    expect(server.requests.length).toBeGreaterThanOrEqual(5);
    expect(server.requests.length).toBeLessThanOrEqual(8);

    const before = server.requests.length;
    const still = await simulation.runCycle();
    expect(still.turns.failed).toBe(12);
    expect(server.requests).toHaveLength(before + 1);
    expect(await authors()).toEqual([]);

    server.heal();
    expect((await simulation.runCycle()).turns.finished).toBe(12);
    expect(await authors()).toHaveLength(12);
  });
});
