import { type LanguageModel, Simulation } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { chargeFor, sizeOf } from '../../src/engine/charge.ts';
import { modelAt } from '../openai/asking.ts';
import { keepingLogger, keepingModel, persona } from './stage.ts';

const sayings = [
  'Toast first.',
  'The kettle votes.',
  'Abolish Mondays!',
  'Umbrellas unite.',
  'Crumbs are a tax.',
  'Jam for all.',
  'Who owns the moon?',
  'Spoons, not forks.',
  'My goat agrees.',
  'Silence the doorbell.',
  'Eleven is too many.',
];

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer({
    reply: ({ messages }) => (messages.length > 2 ? { text: 'done' } : { calls: manyCalls(500) }),
  });
});
afterEach(() => server.close());

function manyCalls(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: 'create_post',
    arguments: { body: sayings[index] ?? `Saying number ${index}, which nobody must hear.` },
  }));
}

async function cycleWith(model: LanguageModel) {
  const storage = memoryStorage({ personas: [persona('talker')] });
  const logger = keepingLogger();
  const kept = keepingModel(model);
  const report = await new Simulation({ storage, model: kept, logger, concurrency: 1 }).runCycle();
  return { report, logger, exchanges: kept.exchanges, posts: await storage.feed.latest({ limit: 1_000 }) };
}

describe('T20: a reply with 500 calls', () => {
  it('performs the first ten and none of the others', async () => {
    const { report, posts } = await cycleWith(modelAt(server));
    expect(posts.map(({ body }) => body).toReversed()).toEqual(sayings.slice(0, 10));
    expect(report.entries).toEqual({ create_post: { performed: 10, refused: 0 } });
    expect(report.turns.finished).toBe(1);
    expect(server.requests).toHaveLength(1);
  });
});

describe('T20: a usage that is', () => {
  const honest = { prompt_tokens: 3_000, completion_tokens: 90, prompt_tokens_details: { cached_tokens: 1_024 } };

  it.each<[string, unknown, boolean]>([
    ['honest', honest, false],
    ['missing', undefined, false],
    ['null', null, false],
    ['a text', '3000 tokens', false],
    ['text in its fields', { prompt_tokens: '3000', completion_tokens: '90' }, false],
    ['negative', { prompt_tokens: -3_000, completion_tokens: -90 }, true],
    ['1e12', { prompt_tokens: 1e12, completion_tokens: 1e12 }, true],
    ['1e308', { prompt_tokens: 1e308, completion_tokens: 1e308 }, true],
    ['a fraction', { prompt_tokens: 2_999.5, completion_tokens: 90.25 }, true],
    ['cached more than prompted', { ...honest, prompt_tokens_details: { cached_tokens: 1e12 } }, true],
    ['cached less than nothing', { ...honest, prompt_tokens_details: { cached_tokens: -5 } }, true],
  ])('%s is charged within what is possible, and reported where it is false', async (_, usage, isFalse) => {
    server.fault({ kind: 'usage', usage }, { times: 10 });
    const priced = modelAt(server);
    const { report, logger, exchanges, posts } = await cycleWith(priced);
    expect(posts).toHaveLength(10);
    expect(exchanges).toHaveLength(1);
    const charges = exchanges.map(({ request, reply }) => chargeFor(priced, sizeOf(request), reply, new Date()).charge);
    expect(report.tokens.charged).toBe(charges[0]?.tokens);
    // From a quarter of a token to four tokens a character, whatever the report says.
    const characters = JSON.stringify(exchanges[0]?.request).length;
    expect(report.tokens.charged).toBeGreaterThan(characters / 5);
    expect(report.tokens.charged).toBeLessThan(characters * 4 + 4_000);
    expect(report.cost).toBeGreaterThan(0);
    expect(report.cost).toBeLessThan(0.02);
    const warnings = logger.lines.filter((line) => line.startsWith('the model reported an impossible usage'));
    expect(warnings).toHaveLength(isFalse ? 1 : 0);
  });

  it.each([-1e12, 0, 1e12])('%d for every reply neither frees nor spends the budget', async (tokens) => {
    server.fault({ kind: 'usage', usage: { prompt_tokens: tokens, completion_tokens: tokens } }, { times: 1_000 });
    const storage = memoryStorage({ personas: [persona('talker')] });
    const endless: LanguageModel = modelAt(server);
    const limits = { day: { tokens: 60_000 } };
    let calls = 0;
    for (let cycle = 0; cycle < 30; cycle += 1) {
      const report = await new Simulation({ storage, model: endless, limits }).runCycle();
      calls += report.calls;
      expect(report.tokens.charged).toBeLessThanOrEqual(60_000);
      if (report.cycle.state === 'over-budget') break;
    }
    expect(calls).toBeGreaterThan(2);
    expect(calls).toBeLessThan(45);
  });
});

describe('T20: reasoning that goes back with each request', () => {
  it('is charged as part of the prompt, whatever the server reports', async () => {
    const chargedFor = async (reasoning: string) => {
      const look = { calls: [{ name: 'view_most_recent_posts' }], reasoning };
      await using thinking = await startModelServer({
        reply: ({ messages }) => (messages.length > 2 ? { text: 'done' } : look),
      });
      thinking.fault({ kind: 'usage', usage: { prompt_tokens: 1, completion_tokens: 1 } }, { times: 10 });
      const { report } = await cycleWith(modelAt(thinking));
      expect(report.turns.finished).toBe(1);
      return report.tokens.charged;
    };
    expect(await chargedFor('x'.repeat(40_000))).toBeGreaterThan((await chargedFor('x')) + 9_000);
  });
});
