import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import {
  type Clock,
  type LanguageModel,
  ModelError,
  type PersonaDraft,
  Simulation,
  type SimulationOptions,
} from '../../src/index.ts';
import { calls, fails, hangs, says, scriptedModel } from '../../src/testing/index.ts';

const persona = (username: string): PersonaDraft => ({ username, bio: `I am ${username}.`, description: 'Somebody.' });
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => persona(`user_${String(index).padStart(2, '0')}`));

/** A clock whose sleepers wake at once; remembers how long they meant to sleep. */
function hurriedClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    now: () => new Date(),
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  };
}

function simulationOf(
  model: LanguageModel,
  options: Partial<SimulationOptions> & { personas?: readonly PersonaDraft[] } = {},
) {
  const { personas = [persona('ann')], ...rest } = options;
  const storage = memoryStorage({ personas });
  return { storage, simulation: new Simulation({ storage, model, concurrency: 1, clock: hurriedClock(), ...rest }) };
}

describe('retries', () => {
  it('T9: pauses as long as the provider asks, 60 s at most, and backs off where it does not say', async () => {
    const clock = hurriedClock();
    using model = scriptedModel([
      fails('rate', { retryAfter: 1_000 }),
      fails('rate', { retryAfter: 3_600_000 }),
      fails('rate', { retryAfter: -5 }),
      fails('rate'),
      says('done'),
    ]);
    const { simulation } = simulationOf(model, { clock, limits: { tries: 5 } });
    expect((await simulation.runCycle()).turns.finished).toBe(1);
    expect(clock.pauses.slice(0, 3)).toEqual([1_000, 60_000, 0]);
    expect(clock.pauses[3]).toBeGreaterThanOrEqual(4_000);
    expect(clock.pauses[3]).toBeLessThanOrEqual(12_000);
  });

  it('T9: every try is charged', async () => {
    const once = simulationOf(scriptedModel([says('done')]));
    const thrice = simulationOf(scriptedModel([fails('rate'), fails('rate'), says('done')]));
    const [one, three] = [await once.simulation.runCycle(), await thrice.simulation.runCycle()];
    expect(three.tokens.charged).toBeGreaterThan(one.tokens.charged + 2_000);
  });

  it('T5: a turn whose worker dies after every reply ends as over budget, and under its cap', async () => {
    const storage = memoryStorage({ personas: [persona('ann')] });
    let asked = 0;
    for (let lives = 0; lives < 50; lives += 1) {
      const stopper = new AbortController();
      const model: LanguageModel = {
        name: 'last words',
        generate: async () => {
          asked += 1;
          stopper.abort();
          throw new ModelError('timeout', 'It was cut off.');
        },
      };
      const simulation = new Simulation({ storage, model, limits: { turn: { tokens: 20_000 } } });
      const report = await simulation.resumeCycle({ signal: stopper.signal }).catch(() => undefined);
      if (report) {
        expect(report.turns['over-budget']).toBe(1);
        expect(report.tokens.charged).toBeLessThanOrEqual(20_000);
        break;
      }
      if (lives === 0) await simulation.runCycle({ signal: stopper.signal }).catch(() => undefined);
    }
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(20);
  });
});

describe('the breaker', () => {
  it('T10: opens after five failures in a row, and the cycle is degraded', async () => {
    const model = scriptedModel(fails('server'));
    const { simulation } = simulationOf(model, { personas: crowd(20) });
    const report = await simulation.runCycle();
    expect(model.requests).toHaveLength(5);
    expect(report.cycle.state).toBe('degraded');
    expect(report.turns.failed).toBe(20);
  });

  it('T10: failures that are not in a row do not open it', async () => {
    let asked = 0;
    const model = scriptedModel((request, signal) => {
      asked += 1;
      return asked % 2 === 1 ? fails('server')(request, signal) : says('done')(request, signal);
    });
    const { simulation } = simulationOf(model, { personas: crowd(20) });
    expect((await simulation.runCycle()).turns.finished).toBe(20);
  });

  it('T10: the next cycle probes once, and stays shut where that fails', async () => {
    let healthy = false;
    const model = scriptedModel((request, signal) => (healthy ? says('done') : fails('server'))(request, signal));
    const { simulation } = simulationOf(model, { personas: crowd(20), concurrency: 8 });
    await simulation.runCycle();
    const before = model.requests.length;
    expect((await simulation.runCycle()).turns.failed).toBe(20);
    expect(model.requests).toHaveLength(before + 1);
    healthy = true;
    expect((await simulation.runCycle()).turns.finished).toBe(20);
    expect((await simulation.runCycle()).cycle.state).toBe('finished');
  });

  it.each(['auth', 'funds'] as const)('T11: %s ends the cycle at once, with no retry and one alert', async (kind) => {
    const model = scriptedModel(fails(kind));
    const alerts: unknown[] = [];
    const { simulation } = simulationOf(model, { personas: crowd(20) });
    simulation.on('provider-lost', (event) => alerts.push(event));
    const report = await simulation.runCycle();
    expect(model.requests).toHaveLength(1);
    expect(alerts).toMatchObject([{ kind }]);
    expect(report.reasons).toEqual({ [`model-${kind}`]: 20 });
  });

  it('does not wait out a pause once it is open', async () => {
    const clock: Clock = {
      now: () => new Date(),
      sleep: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    };
    const model = scriptedModel({ user_00: [fails('rate', { retryAfter: 60_000 })], user_01: [fails('auth')] });
    const { simulation } = simulationOf(model, { personas: crowd(2), concurrency: 2, clock });
    expect((await simulation.runCycle()).turns.failed).toBe(2);
  });
});

describe('time', () => {
  it('T8: a model that never answers costs its own turn alone', async () => {
    const model = scriptedModel({ user_00: [hangs()], user_01: [says('done')], user_02: [says('done')] });
    const { simulation } = simulationOf(model, { personas: crowd(3), concurrency: 2, limits: { duration: 1_000 } });
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ finished: 2, failed: 1 });
    expect(report.failures).toMatchObject([{ username: 'user_00', code: 'deadline' }]);
  });
});

describe('filtered prompts', () => {
  const refusing = (word: string): LanguageModel => ({
    name: 'squeamish',
    generate: async ({ messages }) => {
      if (JSON.stringify(messages).includes(word)) throw new ModelError('filtered', 'Content Exists Risk');
      const answered = messages.some((message) => message.role === 'assistant');
      return answered
        ? { text: 'done', calls: [], finish: 'stop' }
        : {
            text: '',
            calls: [
              {
                id: 'c',
                name: 'create_post',
                arguments: JSON.stringify({
                  body: `Post number ${messages.length} of ${messages[1]?.text.slice(0, 60)}`,
                }),
              },
            ],
            finish: 'calls',
          };
    },
  });

  it('T31: at least 90 % of the turns finish without the feed, and the report says so', async () => {
    const { simulation, storage } = simulationOf(
      scriptedModel({
        user_00: [calls(['create_post', { body: 'The forbidden rhubarb.' }]), says('done')],
        ...Object.fromEntries(
          crowd(40)
            .slice(1)
            .map(({ username }) => [username, [says('done')]]),
        ),
      }),
      { personas: crowd(40) },
    );
    await simulation.runCycle();
    const next = new Simulation({ storage, model: refusing('rhubarb'), concurrency: 1 });
    const report = await next.runCycle();
    expect(report.turns.finished).toBeGreaterThanOrEqual(36);
    expect(report.reasons['feed-withheld']).toBeGreaterThanOrEqual(36);
  });

  it('T31: after three refusals in a cycle, later openings leave the feed out and cost no refused call', async () => {
    const storage = memoryStorage({ personas: crowd(10) });
    await new Simulation({
      storage,
      concurrency: 1,
      model: scriptedModel({
        ...Object.fromEntries(crowd(9).map(({ username }) => [username, [says('done')]])),
        user_09: [calls(['create_post', { body: 'The forbidden rhubarb.' }]), says('done')],
      }),
    }).runCycle();
    const model = scriptedModel((request) => refusing('rhubarb').generate(request, new AbortController().signal));
    const report = await new Simulation({ storage, model, concurrency: 1 }).runCycle();
    const refused = model.requests.filter(({ messages }) => JSON.stringify(messages).includes('rhubarb'));
    // Three learn of it the hard way; the author's own post is refused without the feed too.
    expect(refused.length).toBeLessThanOrEqual(4);
    expect(report.reasons).toMatchObject({ 'feed-withheld': 9, 'model-filtered': 1 });
  });

  it('is not a fault of the provider: no retry, no breaker', async () => {
    const model = scriptedModel(fails('filtered'));
    const { simulation } = simulationOf(model, { personas: crowd(12) });
    const report = await simulation.runCycle();
    expect(report.reasons).toEqual({ 'model-filtered': 12 });
    expect(model.requests).toHaveLength(3 * 2 + 9);
  });

  it('shows a turn that is played alone nothing of the feed, and lets it name nothing of it', async () => {
    const storage = memoryStorage({ personas: [persona('ann'), persona('bob')] });
    await new Simulation({
      storage,
      concurrency: 1,
      model: scriptedModel({
        ann: [calls(['create_post', { body: 'The forbidden rhubarb.' }]), says('done')],
        bob: [says('done')],
      }),
    }).runCycle();
    const [post] = await storage.feed.latest({ limit: 1 });
    const model = scriptedModel({
      ann: [says('done')],
      bob: [fails('filtered'), calls(['create_post', { body: 'What a quiet place.' }]), says('done')],
    });
    await new Simulation({ storage, concurrency: 1, model }).runCycle();
    const alone = model.requestsOf('bob')[1];
    expect(alone?.messages).toHaveLength(2);
    expect(JSON.stringify(alone?.messages)).not.toContain('rhubarb');
    expect(model.requestsOf('bob')[2]?.messages.slice(0, 2)).toEqual(alone?.messages);
    expect(post?.author).toBe('ann');
  });
});
