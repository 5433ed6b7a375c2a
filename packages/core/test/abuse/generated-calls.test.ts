import { type LanguageModel, type Outcome, type PostId, Simulation, type Storage, type ToolCall } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crowd } from './stage.ts';

const total = 10_000;
const cast = crowd(20);
const callsOfTurn = 100;

const tool = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('create_post', 'comment_on_post', 'like_post', 'follow_user') },
  { weight: 4, arbitrary: fc.constantFrom('view_most_recent_posts', 'view_comments_on_post', 'find_post_author') },
  { weight: 1, arbitrary: fc.constantFrom('delete_post', 'Create_Post', '', '__proto__', 'toString') },
);
/** Stands for the post that the opening shows in that place, which is not known before. */
const inPlace = 7_000_000;
const postId = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: inPlace, max: inPlace + 24 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-1, 0, 1.5, 2 ** 63, '1', '1; drop table posts', null, [1]) },
);
const username = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...cast.map((one) => one.username)) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('nobody', '@USER_03', 'admin; --', '', 7, null) },
);
const body = fc.oneof(
  { weight: 9, arbitrary: fc.lorem({ maxCount: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', ' ', 'x'.repeat(501), '\u0000', '\ud83d', 3, null, ['a']) },
);
const likely = fc.record({ post_id: postId, username, body });
const partly = fc.record({ post_id: postId, username, body }, { requiredKeys: [] });
const extra = fc.dictionary(fc.constantFrom('author', 'persona_id', '__proto__', 'as'), fc.jsonValue({ maxDepth: 1 }));
/** What fits the tool, more or less, or anything at all. */
const call: fc.Arbitrary<Omit<ToolCall, 'id'>> = fc
  .tuple(
    tool,
    fc.oneof({ weight: 4, arbitrary: likely }, partly),
    fc.option(extra, { freq: 9 }),
    fc.string({ maxLength: 30 }),
    fc.nat(19),
  )
  .map(([name, given, more, noise, dice]) => {
    if (dice === 0) return { name, arguments: noise };
    if (dice === 1) return { name, arguments: JSON.stringify(given).slice(0, -2) };
    return { name, arguments: JSON.stringify({ ...(dice === 2 ? given : fitting(name, given)), ...more }) };
  });

const takes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    create_post: ['body'],
    comment_on_post: ['post_id', 'body'],
    like_post: ['post_id'],
    follow_user: ['username'],
    view_comments_on_post: ['post_id'],
    find_post_author: ['post_id'],
  }),
);

function fitting(name: string, given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([key]) => takes.get(name)?.includes(key)));
}

/** Hands the generated calls out, a hundred a turn, and is done after them. */
function generatedModel(): LanguageModel {
  const left = fc.sample(call, { numRuns: total, seed: 13 });
  return {
    name: 'generated',
    generate: async ({ key, messages }) => {
      const shown = [...(messages[1]?.text ?? '').matchAll(/^{"post":(\d+)/gm)].map((match) => match[1]);
      const chosen = key.endsWith('/0') ? left.splice(0, callsOfTurn) : [];
      const calls = chosen.map(({ name, arguments: given }, at) => ({
        id: `c${at}`,
        name,
        arguments: given.replace(/70000(\d\d)/, (_, place) => shown[Number(place)] ?? '999999'),
      }));
      return { text: 'done', calls, finish: 'calls' };
    },
  };
}

it('T13: of 10,000 generated calls each is an effect or a structured correction', async () => {
  const storage = memoryStorage({ personas: cast });
  const simulation = new Simulation({
    storage,
    model: generatedModel(),
    concurrency: 1,
    limits: { actions: callsOfTurn, turn: {} },
  });
  const stored: { action: string; by: string; outcome: Outcome }[] = [];
  simulation.on('entry-stored', ({ action, username: by, outcome }) => stored.push({ action, by, outcome }));

  const counted = new Map<string, { performed: number; refused: number }>();
  for (let cycle = 0; cycle * callsOfTurn * cast.length < total; cycle += 1) {
    const report = await simulation.runCycle();
    expect(report.turns).toMatchObject({ finished: cast.length, failed: 0, stalled: 0, open: 0 });
    for (const [action, { performed, refused }] of Object.entries(report.entries)) {
      const before = counted.get(action) ?? { performed: 0, refused: 0 };
      counted.set(action, { performed: before.performed + performed, refused: before.refused + refused });
    }
  }

  // The journal as the storage counts it holds each call once.
  const entries = [...counted.values()];
  expect(entries.reduce((sum, { performed, refused }) => sum + performed + refused, 0)).toBe(total);
  for (const { outcome } of stored.filter((one) => !one.outcome.done)) {
    expect(outcome.tell).toMatchObject({ problem: expect.stringMatching(/\w/) });
    expect(outcome.shows).toBeUndefined();
  }

  // Each performed entry that writes has written once, and nothing else has.
  const written = await everythingIn(storage);
  const wrote = stored.filter(({ outcome }) => outcome.done && !JSON.stringify(outcome.tell).includes('"note"'));
  const byAction = (name: string) => wrote.filter(({ action }) => action === name);
  expect(written.posts.map(({ id, author }) => `${id} ${author}`).toSorted()).toEqual(
    byAction('create_post')
      .map(({ by, outcome }) => `${postedIn(outcome)} ${by}`)
      .toSorted(),
  );
  expect(written.comments).toBe(byAction('comment_on_post').length);
  expect(written.likes).toBe(byAction('like_post').length);
  expect(written.follows).toBe(byAction('follow_user').length);

  // The generator is worth its name: much of everything, performed and refused.
  for (const name of takes.keys()) {
    expect(counted.get(name)?.performed).toBeGreaterThan(50);
    expect(counted.get(name)?.refused).toBeGreaterThan(50);
  }
});

function postedIn({ tell }: Outcome): number | undefined {
  return (tell as { posted?: number }).posted;
}

async function everythingIn({ feed, personas }: Storage) {
  const posts: { id: PostId; author: string; likes: number; comments: number }[] = [];
  for (;;) {
    const last = posts.length === 0 ? undefined : await feed.post(posts.at(-1)?.id ?? (0 as PostId));
    const page = await feed.latest({ limit: 1_000, ...(last && { before: last }) });
    if (page.length === 0) break;
    posts.push(...page);
  }
  const comments = await Promise.all(posts.map(({ id }) => feed.comments(id, { limit: 1_000 })));
  const everybody = await personas.list({ limit: 1_000 });
  const happenings = await Promise.all(
    everybody.map(({ id }) => feed.happenings(id, { since: new Date(0), limit: 1_000 })),
  );
  return {
    posts,
    comments: comments.flat().length,
    likes: posts.reduce((sum, { likes }) => sum + likes, 0),
    follows: happenings.flat().filter(({ kind }) => kind === 'follow').length,
  };
}
