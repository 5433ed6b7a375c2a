import { type PersonaDraft, Simulation, type SimulationOptions } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { afterEach, expect, test } from 'vitest';
import {
  byPersona,
  done,
  inOrder,
  type ModelServer,
  type Script,
  startModelServer,
} from '../../../../test/model-server/index.ts';
import { modelAt } from './asking.ts';

const names = ['alice', 'bob', 'carol'];
const personas = names.map((username): PersonaDraft => ({ username, bio: 'A bio.', description: 'A description.' }));

let server: ModelServer;
afterEach(() => server.close());

async function simulationOf(reply: Script, options: Partial<SimulationOptions> = {}): Promise<Simulation> {
  server = await startModelServer({ reply });
  return new Simulation({ storage: memoryStorage({ personas }), model: modelAt(server), ...options });
}

function post(body: string) {
  return { name: 'create_post', arguments: { body } };
}

test('whatever a model writes, what goes back is what a strict server wants', async () => {
  const simulation = await simulationOf(
    byPersona({
      alice: inOrder(
        {
          calls: [post('First of all.'), { name: 'no_such_tool' }, { name: 'create_post', arguments: '{"body": "cu' }],
        },
        { text: null, reasoning: 'Nothing comes to mind.' },
        { text: ' ' },
        { text: '<think>Hm.</think>', reasoning: 'Hm.' },
      ),
      bob: inOrder(
        {
          calls: [
            { ...post('From me.'), id: 'same' },
            { ...post('Something else entirely.'), id: 'same' },
          ],
        },
        { text: 'Well', finish: 'length' },
        { text: null, finish: 'content_filter' },
        { calls: Array.from({ length: 500 }, () => ({ name: 'view_most_recent_posts' })), reasoning: 'All of it.' },
      ),
      carol: inOrder({ calls: [{ name: 'create_post', arguments: '"a text"' }], reasoning: 'Why not?' }, done),
    }),
  );
  const report = await simulation.runCycle();
  expect(server.problems).toEqual([]);
  expect(report.turns).toMatchObject({ finished: 2, stalled: 1 });
  const bodies = (await simulation.feed.latest(10)).map(({ body }) => body);
  expect(bodies.toSorted()).toEqual(['First of all.', 'From me.', 'Something else entirely.']);
});

test('faults on the way cost requests, and no turn', async () => {
  const clock = { now: () => new Date(), sleep: async () => undefined };
  const simulation = await simulationOf(() => done, { clock });
  server.fault({ kind: 'status', status: 429, headers: { 'retry-after': '1' } });
  server.fault({ kind: 'reset', when: 'after' });
  server.fault({ kind: 'truncated' });
  const report = await simulation.runCycle();
  expect(report.turns).toMatchObject({ finished: 3 });
  expect(server.requests).toHaveLength(6);
});

test('a reply lost on its way costs one more call: no effect twice, both calls charged', async () => {
  const clock = { now: () => new Date(), sleep: async () => undefined };
  const script = () =>
    byPersona({
      alice: inOrder({ calls: [post('Who took my reply?')] }, { calls: [post('Who took my reply?')] }, done),
    });
  const personas = [{ username: 'alice', bio: 'A bio.', description: 'A description.' }];

  server = await startModelServer({
    reply: byPersona({ alice: inOrder({ calls: [post('Who took my reply?')] }, done) }),
  });
  const storage = memoryStorage({ personas });
  const undisturbed = await new Simulation({ storage, model: modelAt(server), clock }).runCycle();
  await server.close();

  const simulation = await simulationOf(script(), { clock, storage: memoryStorage({ personas }) });
  server.fault({ kind: 'reset', when: 'after' });
  const report = await simulation.runCycle();
  expect(server.requests).toHaveLength(3);
  expect(JSON.stringify(server.requests[1])).toBe(JSON.stringify(server.requests[0]));
  expect(report.calls).toBe(2);
  expect((await simulation.feed.latest(10)).map(({ body }) => body)).toEqual(['Who took my reply?']);
  // The lost call is charged what was reserved for it: no less than the same call cost that arrived.
  expect(report.tokens.charged).toBeGreaterThan(undisturbed.tokens.charged * 1.5);
});

test('a limit in USD holds for a model that has a price, and is refused for one that has none', async () => {
  server = await startModelServer({ reply: () => done });
  const options = (model: string) => ({
    storage: memoryStorage({ personas }),
    model: modelAt(server, { model }),
    limits: { day: { cost: 0.000_001 } },
  });
  expect(() => new Simulation(options('llama'))).toThrow('price');
  const report = await new Simulation(options('deepseek-flash')).runCycle();
  expect(report.turns).toMatchObject({ 'over-budget': 3 });
  expect(server.requests).toHaveLength(0);
});
