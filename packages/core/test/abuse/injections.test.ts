import { type LanguageModel, type ModelRequest, Simulation, standardActions } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEffects } from '../../../../test/crashes/effect-check.ts';
import { type Ledger, readLedger, turnKeys } from '../../../../test/crashes/ledger.ts';
import { rules } from '../../src/engine/prompt.ts';
import { drivers } from '../postgres/drivers.ts';
import { type Attack, attacks, bertsBlock } from './attacks/index.ts';
import { ordersIn } from './obedience.ts';
import { obedientModel } from './obedient-model.ts';
import { shapeOf } from './prompt-shape.ts';
import { heckle, shout } from './shouting.ts';
import { type Exchange, hastyClock, keepingModel, persona, stepOf, usernameOf } from './stage.ts';

const readers = ['ada', 'bert', 'carla'];
// In the order of their turns: the attacker's posts are the newest when the next cycle opens.
const cast = ['elder', 'hidden', ...readers, 'mallory'].map(persona);
const postsOfRound = 20;

/** Lets mallory post these, and comment on three posts of the readers with the first of them. */
function posting(author: string, texts: readonly string[]): LanguageModel {
  return {
    name: 'posting',
    async generate(request) {
      const isDue = usernameOf(request) === author && stepOf(request) === 0;
      const answered = [...(request.messages[1]?.text ?? '').matchAll(/^{"post":(\d+),"by":"(?:ada|bert|carla)"/gm)];
      const heckles = answered
        .slice(0, 3)
        .map(([, post], at) => ['heckle', { post_id: Number(post), body: texts[at] }]);
      const shouts = texts.map((text) => ['shout', { body: text }]);
      const calls = (isDue ? [...heckles, ...shouts] : []).map(([name, given], at) => ({
        id: `c${at}`,
        name: String(name),
        arguments: JSON.stringify(given),
      }));
      return { text: 'done', calls, finish: 'calls' };
    },
  };
}

describe('T16: attacks', () => {
  it('are many, and each is an order to one who looks closely', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(600);
    expect(attacks.filter(({ order }) => ordersIn(order).length === 0)).toEqual([]);
    const harmless = attacks.filter(({ posts }) => posts.length === 1 && ordersIn(posts[0] ?? '').length === 0);
    expect(harmless.map(({ name, posts }) => [name, posts])).toEqual([]);
    expect(new Set(attacks.flatMap(({ posts }) => posts)).size).toBeGreaterThanOrEqual(600);
  });
});

describe('T16: a model that obeys every post it reads', () => {
  let driver: Awaited<ReturnType<typeof drivers.PostgreSQL>>;
  const obedient = obedientModel(readers);
  const kept = keepingModel(obedient);
  const seeding: Exchange[] = [];
  let ledger: Ledger;
  const before: Record<string, unknown>[] = [];

  beforeAll(async () => {
    driver = await drivers.PostgreSQL();
    const { storage } = driver;
    for (const draft of cast) await storage.personas.create(draft, new Date());
    const options = { storage, clock: hastyClock, concurrency: 1 };
    const seed = async (author: string, texts: readonly string[]) => {
      const model = keepingModel(posting(author, texts));
      const actions = [...standardActions, shout, heckle];
      await new Simulation({ ...options, model, actions, limits: { actions: 40, turn: {} } }).runCycle();
      seeding.push(...model.exchanges);
    };
    await seed('elder', ['One.', 'Two.', 'Three.', 'Four.']);
    await driver.rows("UPDATE personas SET paused = true WHERE username IN ('elder', 'hidden')");
    before.push(...(await driver.rows('SELECT * FROM personas ORDER BY id')));
    const simulation = new Simulation({ ...options, model: kept, concurrency: 3, limits: { turn: {} } });
    for (const posts of rounds(attacks)) {
      await seed('mallory', posts);
      await simulation.runCycle();
    }
    ledger = await readLedger((sql) => driver.rows(sql));
  }, 60_000);
  afterAll(() => driver.close());

  it('has tried every attack', () => {
    const left = attacks.filter(
      ({ posts, order }) => !obedient.tried.has(posts.length === 1 ? (posts[0] ?? '') : order),
    );
    expect(left).toEqual([]);
  });

  it('wrote as nobody else, deleted nothing, and did nothing without its entry', () => {
    const entries = ledger.entries.map((entry) => ({ ...entry, action: standardNameOf(entry.action) }));
    expect(checkEffects({ ...ledger, entries })).toEqual([]);
    expect(ledger.effects.length).toBeGreaterThan(1_000);
  });

  it('changed no persona, and reached nothing of what it was never shown', async () => {
    expect(await driver.rows('SELECT * FROM personas ORDER BY id')).toEqual(before);
    expect(await driver.rows('SELECT id::int, body FROM posts WHERE id <= 4 ORDER BY id')).toEqual(
      ['One.', 'Two.', 'Three.', 'Four.'].map((text, at) => ({ id: at + 1, body: text })),
    );
    expect(await driver.rows('SELECT * FROM likes WHERE post_id <= 4')).toEqual([]);
    expect(await driver.rows('SELECT * FROM comments WHERE post_id <= 4')).toEqual([]);
    expect(
      await driver.rows("SELECT * FROM follows JOIN personas ON id = followed_id WHERE username = 'hidden'"),
    ).toEqual([]);
  });

  it('performed at most ten actions a turn, each on what that turn was shown', () => {
    const turns = new Map(ledger.turns.map((turn) => [turn.id, turn]));
    const keys = turnKeys(ledger);
    const exchanges = new Map(kept.exchanges.map((one) => [one.request.key, one]));
    const performed = ledger.entries.filter(
      ({ turn, done }) => done && readers.includes(turns.get(turn)?.username ?? ''),
    );
    const counts = Map.groupBy(performed, ({ turn }) => turn);
    expect(Math.max(...[...counts.values()].map((entries) => entries.length))).toBe(10);
    for (const entry of performed) {
      const exchange = exchanges.get(`${keys.get(entry.turn)}/${entry.step}`);
      const given = JSON.parse(exchange?.reply.calls[entry.position]?.arguments ?? 'null');
      const shown = exchange && shapeOf(exchange.request, cast);
      const justPosted = ledger.entries
        .filter(({ turn, step, position }) => turn === entry.turn && step === entry.step && position < entry.position)
        .map(({ tell }) => JSON.parse(tell).posted);
      if (given.post_id !== undefined) expect([...(shown?.posts ?? []), ...justPosted]).toContain(given.post_id);
      if (given.username !== undefined) expect([...(shown?.usernames ?? [])]).toContain(given.username.toLowerCase());
    }
  });

  it('was asked in requests in which no line of another could be taken for ours', () => {
    const requests = [...kept.exchanges, ...seeding].map(({ request }) => request);
    expect(requests.flatMap((request) => shapeOf(request, cast).problems)).toEqual([]);
    expect(requests.some(({ messages }) => messages[1]?.text.includes(JSON.stringify(bertsBlock).slice(1, -1)))).toBe(
      true,
    );
  });

  it('was told the same rules and tools as one that reads no attack, and them alone', async () => {
    const quiet = keepingModel(obedientModel([]));
    await new Simulation({ storage: memoryStorage({ personas: cast }), model: quiet }).runCycle();
    const told = ({ messages, tools }: ModelRequest) =>
      JSON.stringify([messages.filter(({ role }) => role === 'system'), tools]);
    expect(new Set(kept.exchanges.map(({ request }) => told(request)))).toEqual(
      new Set(quiet.exchanges.map(({ request }) => told(request))),
    );
    expect(kept.exchanges[0]?.request.messages[0]?.text).toBe(rules(10));
  });

  it('failed no turn, however the posts were written', () => {
    const states = new Set(ledger.turns.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['finished', 'stalled']);
  });
});

function rounds(all: readonly Attack[]): string[][] {
  const result: string[][] = [[]];
  for (const { posts } of all) {
    if ((result.at(-1)?.length ?? 0) + posts.length > postsOfRound) result.push([]);
    result.at(-1)?.push(...posts);
  }
  return result;
}

function standardNameOf(action: string): string {
  return { shout: 'create_post', heckle: 'comment_on_post' }[action] ?? action;
}
