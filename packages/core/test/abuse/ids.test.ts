import { type LanguageModel, Simulation } from '@sim-feed/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drivers } from '../postgres/drivers.ts';
import { hastyClock, keepingModel, persona, stepOf, usernameOf } from './stage.ts';

const numbers = [
  '-1',
  '0',
  '-0',
  '1.5',
  '1e-3',
  '9223372036854775808',
  '-9223372036854775809',
  '9007199254740993',
  '1e999',
];
const texts = ['1', '1; drop', "1'; DROP TABLE posts; --", '1 OR 1=1', '0x1', '\\u0000', 'NaN', ''].map((text) =>
  JSON.stringify(text),
);
const others = ['null', 'true', '[1]', '{"$gt":0}', '{"id":1}', '[]'];
const ids = [...numbers, ...texts, ...others];
const usernames = [
  '""',
  'null',
  '1',
  '["author"]',
  '{"$ne":1}',
  '"x"',
  '"author; drop"',
  '"author\' OR 1=1 --"',
  '"@@author"',
  '"author\\u0000"',
  '"hidden"',
  '"HIDDEN"',
  '"@hidden"',
  '"nobody_at_all"',
  '"%"',
  '"auth_r"',
];

/** Calls that name what is no post, a post or a persona that was never shown, or nobody. */
const hostile: readonly (readonly [tool: string, given: string])[] = [
  ...['like_post', 'find_post_author', 'view_comments_on_post'].flatMap((tool) => [
    ...ids.map((id) => [tool, `{"post_id":${id}}`] as const),
    [tool, '{}'] as const,
  ]),
  ...ids.map((id) => ['comment_on_post', `{"post_id":${id},"body":"Hello."}`] as const),
  ['comment_on_post', '{"body":"Hello."}'],
  ...usernames.map((name) => ['follow_user', `{"username":${name}}`] as const),
  ['follow_user', '{}'],
  ['like_post', '{"post_id":2}'],
  ['like_post', '{"post_id":3}'],
  ['comment_on_post', '{"post_id":2,"body":"Hello."}'],
];
const callsOfStep = 9;

/** Makes all the hostile calls, after `beforehand`; one good call in each reply keeps its turn from stalling. */
const attackerAfter = (beforehand: () => Promise<unknown>): LanguageModel => ({
  name: 'attacker',
  generate: async (request) => {
    if (stepOf(request) === 0) await beforehand();
    const given =
      usernameOf(request) === 'attacker' ? hostile.slice(stepOf(request) * callsOfStep).slice(0, callsOfStep) : [];
    const looks = given.length > 0 ? [['find_post_author', '{"post_id":1}'] as const] : [];
    const calls = [...given, ...looks].map(([name, input], at) => ({ id: `c${at}`, name, arguments: input }));
    return { text: 'done', calls, finish: 'calls' };
  },
});

/** Lets the author write one post. */
const author: LanguageModel = {
  name: 'author',
  generate: async (request) => {
    const isDue = usernameOf(request) === 'author' && stepOf(request) === 0;
    const post = { id: '1', name: 'create_post', arguments: '{"body":"The first post."}' };
    return { text: 'done', calls: isDue ? [post] : [], finish: 'calls' };
  },
};

let driver: Awaited<ReturnType<typeof drivers.PostgreSQL>>;
beforeAll(async () => {
  driver = await drivers.PostgreSQL();
});
afterAll(() => driver.close());

it('T14: ids and names that were never shown are corrected, and no SQL comes back', async () => {
  for (const name of ['attacker', 'author', 'hidden']) await driver.storage.personas.create(persona(name), new Date());
  const options = { storage: driver.storage, clock: hastyClock, concurrency: 1 };
  await new Simulation({ ...options, model: author }).runCycle();
  await driver.rows("UPDATE personas SET paused = username <> 'attacker'");
  // Post 1 is shown in the opening; 2 comes after it, and there is no 3.
  const model = keepingModel(
    attackerAfter(() =>
      driver.rows(
        "INSERT INTO posts (author_id, body, created_at) SELECT id, 'Not shown.', now() FROM personas WHERE username = 'hidden'",
      ),
    ),
  );
  const report = await new Simulation({ ...options, model, limits: { actions: 100, turn: {} } }).runCycle();

  expect(report.turns).toMatchObject({ finished: 1 });
  const counts = Object.values(report.entries);
  const steps = Math.ceil(hostile.length / callsOfStep);
  expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBe(hostile.length);
  expect(counts.reduce((sum, { performed }) => sum + performed, 0)).toBe(steps);
  expect(await driver.rows('SELECT id::int, body FROM posts ORDER BY id')).toEqual([
    { id: 1, body: 'The first post.' },
    { id: 2, body: 'Not shown.' },
  ]);
  for (const table of ['likes', 'comments', 'follows']) {
    expect(await driver.rows(`SELECT count(*)::int AS rows FROM ${table}`)).toEqual([{ rows: 0 }]);
  }
  const told = await driver.rows("SELECT tell->>'problem' AS problem FROM entries WHERE NOT done");
  expect(told).toHaveLength(hostile.length);
  for (const { problem } of told) expect(problem).toMatch(/^[^\n]{5,200}$/);
  const results = (model.exchanges.at(-1)?.request.messages ?? []).filter(({ role }) => role === 'tool');
  expect(results).toHaveLength(hostile.length + steps);
  for (const { text } of results) {
    expect(text).not.toMatch(
      /\b(select|insert|update|drop|from|where|syntax|relation|column|constraint|bigint|22P02)\b/i,
    );
  }
});
