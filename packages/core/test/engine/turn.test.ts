import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import {
  defineAction,
  type LanguageModel,
  ModelError,
  type PersonaDraft,
  Simulation,
  type SimulationOptions,
  type Storage,
  standardActions,
} from '../../src/index.ts';
import { calls, fails, type ScriptedCall, type ScriptLine, says, scriptedModel } from '../../src/testing/index.ts';

const persona = (username: string): PersonaDraft => ({ username, bio: `I am ${username}.`, description: 'Somebody.' });
const ann = persona('ann');
const bob = persona('bob');

/** One cycle, one turn after another, on a fresh memory storage unless one is given. */
async function cycle(
  model: LanguageModel,
  { storage = memoryStorage({ personas: [ann] }), ...rest }: Partial<SimulationOptions> = {},
) {
  const simulation = new Simulation({ storage, model, concurrency: 1, ...rest });
  const outcomes: unknown[] = [];
  simulation.on('entry-stored', ({ outcome }) => outcomes.push(outcome));
  const report = await simulation.runCycle();
  return { report, outcomes, simulation, storage };
}

/** A line that likes the newest post there is, whether it was shown or not. */
function likesNewest(storage: Storage, ...before: readonly ScriptedCall[]): ScriptLine {
  return async (request, signal) => {
    const [post] = await storage.feed.latest({ limit: 1 });
    return calls(...before, ['like_post', { post_id: post?.id ?? 0 }])(request, signal);
  };
}

async function authorsOf(storage: Storage) {
  return (await storage.feed.latest({ limit: 100 })).map((post) => post.author);
}

describe('a turn', () => {
  it('performs what each reply chose, tells the model, and ends with a reply that calls nothing', async () => {
    const storage = memoryStorage({ personas: [ann] });
    using model = scriptedModel([
      calls(['create_post', { body: 'Toast is a right.' }]),
      likesNewest(storage, ['view_most_recent_posts', {}]),
      says('done'),
    ]);
    const { report } = await cycle(model, { storage });
    expect(report.turns).toMatchObject({ finished: 1, open: 0 });
    expect(report.entries).toEqual({
      create_post: { performed: 1, refused: 0 },
      view_most_recent_posts: { performed: 1, refused: 0 },
      like_post: { performed: 1, refused: 0 },
    });
    expect(await storage.feed.latest({ limit: 5 })).toMatchObject([
      { author: 'ann', body: 'Toast is a right.', likes: 1 },
    ]);
    expect(model.requests[2]?.messages.map((message) => message.role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'assistant',
      'tool',
      'tool',
    ]);
  });

  it('sends requests that extend each other byte for byte', async () => {
    using model = scriptedModel([
      calls(['create_post', { body: 'One.' }]),
      calls(['create_post', '{broken']),
      says('', { finish: 'length' }),
      says('done'),
    ]);
    await cycle(model);
    const sent = model.requests.map(({ messages, tools }) => ({
      messages: messages.map((message) => JSON.stringify(message)),
      tools: JSON.stringify(tools),
    }));
    sent.slice(1).forEach((request, index) => {
      expect(request.messages.slice(0, sent[index]?.messages.length)).toEqual(sent[index]?.messages);
      expect(request.tools).toEqual(sent[index]?.tools);
    });
  });

  it('T15: refuses arguments that name an actor, and writes as its own persona whatever they say', async () => {
    using model = scriptedModel({
      ann: [
        calls(
          ['create_post', { body: 'As somebody else.', persona_id: 2 }],
          ['create_post', { body: 'As the author.', author: 'bob' }],
          ['create_post', '{"body":"As a prototype.","__proto__":{"id":2}}'],
          ['create_post', { body: 'As myself.' }],
        ),
        says('done'),
      ],
      bob: [says('done')],
    });
    const { storage, outcomes } = await cycle(model, { storage: memoryStorage({ personas: [ann, bob] }) });
    expect(outcomes).toMatchObject([{ done: false }, { done: false }, { done: false }, { done: true }]);
    expect(await storage.feed.latest({ limit: 5 })).toMatchObject([{ author: 'ann', body: 'As myself.' }]);
  });

  it("T15: binds an embedder's own action to the turn's persona too", async () => {
    const impersonate = defineAction({
      name: 'impersonate',
      description: 'Tries to write as another.',
      input: z.object({ as: z.number() }),
      async perform({ as }, { actor, tx }) {
        Object.assign(actor, { id: as });
        const post = await tx.createPost('Who wrote this?');
        return { done: true, tell: { posted: post.id } };
      },
    });
    using model = scriptedModel({ ann: [calls(['impersonate', { as: 2 }]), says('done')], bob: [says('done')] });
    const { storage } = await cycle(model, {
      storage: memoryStorage({ personas: [ann, bob] }),
      actions: [impersonate],
    });
    expect((await authorsOf(storage)).filter((author) => author !== 'ann')).toEqual([]);
  });

  it('acts only on what was shown: a post that is there but was not shown is refused', async () => {
    const storage = memoryStorage({ personas: [ann, bob] });
    using model = scriptedModel({
      ann: [calls(['create_post', { body: 'Nobody was shown this.' }]), says('done')],
      bob: [
        likesNewest(storage, ['follow_user', { username: 'ann' }]),
        likesNewest(storage, ['view_most_recent_posts', {}], ['follow_user', { username: 'ann' }]),
        says('done'),
      ],
    });
    const { report } = await cycle(model, { storage });
    expect(report.entries).toMatchObject({
      like_post: { performed: 1, refused: 1 },
      follow_user: { performed: 1, refused: 1 },
    });
  });

  it('performs no more than ten actions, however many a reply asks for', async () => {
    const looks = (count: number) => calls(...Array<ScriptedCall>(count).fill(['view_most_recent_posts', {}]));
    using model = scriptedModel([looks(7), looks(500)]);
    const { report } = await cycle(model);
    expect(report.entries).toEqual({ view_most_recent_posts: { performed: 10, refused: 0 } });
    expect(report.turns.finished).toBe(1);
  });

  it('stalls after three replies in a row with nothing performed', async () => {
    using model = scriptedModel([calls(['fly', {}]), says(''), says('<think>hm', { finish: 'stop' })]);
    const { report } = await cycle(model);
    expect(report.turns).toMatchObject({ stalled: 1, finished: 0 });
    expect(report.failures).toMatchObject([{ username: 'ann', code: 'stalled' }]);
  });

  it('is told when it repeats itself, and may try again', async () => {
    using model = scriptedModel([
      calls(['create_post', { body: 'The kettle is a monarchist.' }]),
      calls(['create_post', { body: 'The kettle is a monarchist!!' }]),
      calls(['create_post', { body: 'Breakfast needs a second chamber.' }]),
      says('done'),
    ]);
    const { report } = await cycle(model);
    expect(report.entries).toEqual({ create_post: { performed: 2, refused: 1 } });
  });

  it('fails alone when its model fails, and the cycle says that it is degraded', async () => {
    using model = scriptedModel({
      ann: [fails('invalid')],
      bob: [calls(['create_post', { body: 'Still here.' }]), says('done')],
    });
    const { report } = await cycle(model, { storage: memoryStorage({ personas: [ann, bob] }) });
    expect(report.cycle.state).toBe('degraded');
    expect(report.turns).toMatchObject({ failed: 1, finished: 1 });
    expect(report.failures).toMatchObject([{ username: 'ann', code: 'model-invalid', state: 'failed' }]);
  });

  it('keeps no more than the beginning of what a model says of its failure, as a whole page of an error may be', async () => {
    const page = `502: ${'<br>'.repeat(100_000)}`;
    const { report } = await cycle(
      scriptedModel([
        () => {
          throw new ModelError('invalid', page);
        },
      ]),
    );
    expect(report.failures[0]?.message).toBe(page.slice(0, 1_000));
  });

  it('fails alone when an action throws, and keeps nothing of it', async () => {
    const explode = defineAction({
      name: 'explode',
      description: 'Posts, then throws.',
      input: z.object({}),
      async perform(_, { tx }) {
        await tx.createPost('Half a thought');
        throw new RangeError('boom');
      },
    });
    using model = scriptedModel([calls(['explode', {}])]);
    const { report, storage } = await cycle(model, { actions: [explode] });
    expect(report.failures).toMatchObject([{ code: 'action', message: 'The action explode failed.' }]);
    expect(await authorsOf(storage)).toEqual([]);
  });

  it('tries a passing fault again, charges every try, and gives up after the last', async () => {
    const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
    using model = scriptedModel([fails('server'), fails('rate', { retryAfter: 1 }), says('done')]);
    const { report } = await cycle(model, { clock });
    expect(report.turns.finished).toBe(1);
    expect(report.calls).toBe(1);
    expect(report.tokens.charged).toBeGreaterThan(2_000);

    using broken = scriptedModel([fails('server'), fails('server'), fails('server')]);
    expect((await cycle(broken, { clock })).report.failures).toMatchObject([{ code: 'model-server' }]);
  });

  it.each(['turn', 'cycle', 'day'] as const)('ends as over budget when the %s has no more to spend', async (scope) => {
    const endless = scriptedModel(calls(['view_most_recent_posts', {}]));
    const { report } = await cycle(endless, { limits: { turn: {}, [scope]: { tokens: 5_000 } } });
    expect(report.turns['over-budget']).toBe(1);
    expect(report.reasons).toEqual({ [`budget-${scope}`]: 1 });
    expect(report.tokens.charged).toBeLessThanOrEqual(5_000);
    expect(report.cycle.state).toBe(scope === 'turn' ? 'finished' : 'over-budget');
  });

  it('runs an action of an embedder, with what it prepared', async () => {
    const keys: unknown[] = [];
    const recite = defineAction({
      name: 'recite',
      description: 'Recites a poem from elsewhere.',
      input: z.object({ topic: z.string() }),
      prepare: async ({ topic }, { key }) => {
        keys.push(key);
        return `Ode to ${topic}`;
      },
      perform: async (_, { tx, prepared }) => {
        const post = await tx.createPost(prepared);
        return { done: true, tell: { posted: post.id }, shows: { posts: [post.id] } };
      },
    });
    const storage = memoryStorage({ personas: [ann] });
    using model = scriptedModel([calls(['recite', { topic: 'parking' }]), likesNewest(storage), says('done')]);
    await cycle(model, { storage, actions: [...standardActions, recite] });
    expect(await storage.feed.latest({ limit: 1 })).toMatchObject([{ body: 'Ode to parking', likes: 1 }]);
    expect(keys).toEqual([{ turn: expect.any(Number), step: 0, position: 0 }]);
  });

  it('has expired when it is taken up more than an interval after its cycle began', async () => {
    let time = Date.UTC(2026, 10, 22, 12);
    const clock = { now: () => new Date(time), sleep: () => Promise.resolve() };
    const slow: LanguageModel = {
      name: 'slow',
      generate: async () => {
        time += 61_000;
        return { text: 'done', calls: [], finish: 'stop' };
      },
    };
    const { report } = await cycle(slow, { storage: memoryStorage({ personas: [ann, bob] }), clock, interval: 60_000 });
    expect(report.turns).toMatchObject({ finished: 1, expired: 1 });
  });
});
