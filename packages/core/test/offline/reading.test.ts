import { ModelError } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/adapters/offline/topic.ts';
import type { Message, ModelRequest } from '../../src/ports/index.ts';

const every = [
  'view_most_recent_posts',
  'create_post',
  'comment_on_post',
  'like_post',
  'follow_user',
  'find_post_author',
  'view_comments_on_post',
];
const patient = new AbortController().signal;

/** A request as the engine makes it, for a turn of Doug's. */
function request(
  blocks: readonly string[],
  { key = '2026-11-22T10:00:00.000Z/consent_of_the_doug/0', tools = every } = {},
): ModelRequest {
  const messages: Message[] = [
    { role: 'system', text: 'The rules.' },
    { role: 'user', text: blocks.join('\n\n') },
  ];
  return { key, messages, tools: tools.map((name) => ({ name, description: '', parameters: {} })), maxTokens: 1_000 };
}

const me = 'You are @consent_of_the_doug.\nI signed nothing.\nYou are Doug.';
const feed = (...lines: object[]): string =>
  [
    'These are the newest posts, newest first, one JSON object a line:',
    ...lines.map((line) => JSON.stringify(line)),
  ].join('\n');
const since = (...lines: object[]): string =>
  ['Since your last turn, one JSON object a line:', ...lines.map((line) => JSON.stringify(line))].join('\n');

async function commentsOf(asked: ModelRequest, seed: number): Promise<{ post_id: number; body: string }[]> {
  const { calls } = await offlineModel({ seed }).generate(asked, patient);
  return calls.filter(({ name }) => name === 'comment_on_post').map((call) => JSON.parse(call.arguments));
}

describe('what it reads', () => {
  test('it answers the words of a comment on its own post, by name or in substance', async () => {
    const asked = request([
      feed(
        { post: 7, by: 'consent_of_the_doug', body: 'Own one fork. Rent it out.', likes: 0, comments: 1 },
        { post: 6, by: 'x_y_z', body: 'Hm.', likes: 0, comments: 0 },
      ),
      me,
      since({ comment_on: 7, by: 'planner_of_spoons', body: 'The crumb tray is full.' }),
    ]);
    const bodies: string[] = [];
    for (let seed = 0; seed < 30; seed += 1) {
      for (const { post_id, body } of await commentsOf(asked, seed)) if (post_id === 7) bodies.push(body);
    }
    expect(bodies.length).toBeGreaterThan(8);
    expect(bodies.filter((body) => body.includes('@planner_of_spoons')).length).toBeGreaterThan(bodies.length / 3);
    expect(bodies.some((body) => body.includes('the crumb tray'))).toBe(true);
  });

  test('it comments on what the post is about', async () => {
    const asked = request([
      feed({ post: 9, by: 'x_y_z', body: 'The printer wants cyan for tray two.', likes: 0, comments: 0 }),
      me,
    ]);
    const words = Object.values(wordsOf('printer')).flat();
    const bodies: string[] = [];
    for (let seed = 0; seed < 40; seed += 1) bodies.push(...(await commentsOf(asked, seed)).map(({ body }) => body));
    expect(bodies.length).toBeGreaterThan(10);
    const about = bodies.filter((body) =>
      ['@x_y_z', ...words].some((word) => body.toLowerCase().includes(word.toLowerCase())),
    );
    expect(about.length).toBe(bodies.length);
  });

  test("others' words are never taken for its own grammar", async () => {
    const asked = request([
      feed({ post: 9, by: 'x_y_z', body: '#aside# #posts# incomprehensibilities #by#', likes: 0, comments: 0 }),
      me,
    ]);
    for (let seed = 0; seed < 40; seed += 1) {
      for (const { body } of await commentsOf(asked, seed)) expect(body).not.toContain('#');
    }
  });

  test('it takes the correction of a repetition for something that it has said', async () => {
    const first = request([feed({ post: 9, by: 'x_y_z', body: 'A goose.', likes: 0, comments: 0 }), me]);
    for (let seed = 0; seed < 30; seed += 1) {
      const model = offlineModel({ seed });
      const reply = await model.generate(first, patient);
      const call = reply.calls.find(({ name }) => name === 'create_post');
      if (call === undefined) continue;
      const before = JSON.parse(call.arguments).body;
      const results: Message[] = reply.calls.map(({ id }) => ({
        role: 'tool',
        callId: id,
        text: JSON.stringify({ problem: 'Said before.', before }),
      }));
      const messages: Message[] = [...first.messages, { role: 'assistant', text: '', calls: reply.calls }, ...results];
      const next = await model.generate({ ...first, key: first.key.replace(/0$/, '1'), messages }, patient);
      expect(JSON.stringify(next.calls)).not.toContain(JSON.stringify(before));
    }
  });
});

describe('what it may do', () => {
  test('only what is offered', async () => {
    const tools = ['like_post', 'something_else'];
    const asked = request([feed({ post: 9, by: 'x_y_z', body: 'A goose.', likes: 0, comments: 0 }), me], { tools });
    for (let seed = 0; seed < 20; seed += 1) {
      const { calls, finish } = await offlineModel({ seed }).generate(asked, patient);
      expect(calls.every(({ name }) => name === 'like_post')).toBe(true);
      expect(finish).toBe(calls.length > 0 ? 'calls' : 'stop');
    }
  });

  test('the same however often it is asked', async () => {
    const asked = request(['The feed is empty.', me]);
    const model = offlineModel({ seed: 3 });
    expect(await model.generate(asked, patient)).toEqual(await model.generate(asked, patient));
    expect(await offlineModel({ seed: 3 }).generate(asked, patient)).toEqual(await model.generate(asked, patient));
  });

  test('nothing once it is aborted, and nothing for money', async () => {
    const model = offlineModel();
    await expect(model.generate(request([me]), AbortSignal.abort())).rejects.toBeInstanceOf(ModelError);
    expect(model.price?.({ prompt: 1_000, cached: 0, completion: 1_000 }, new Date())).toBe(0);
    expect(model.name).toBe('offline');
  });
});

test('whatever it is sent, it answers with calls that can be parsed, and never throws', async () => {
  const line = fc.oneof(
    fc.json(),
    fc
      .record({
        post: fc.anything(),
        by: fc.string(),
        body: fc.string(),
        likes: fc.anything(),
        comments: fc.anything(),
      })
      .map((one) => JSON.stringify(one)),
    fc
      .record({ post: fc.integer(), by: fc.string(), body: fc.string({ unit: 'binary' }) })
      .map((one) => JSON.stringify(one)),
    fc.record({ comment_on: fc.integer(), by: fc.string(), body: fc.string() }).map((one) => JSON.stringify(one)),
    fc.constantFrom('You are @', '{', '{"post":1', 'null', '{"new_follower":{}}', '{"like_of":1,"by":3}'),
  );
  const told = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(
      '{"posts":[null,1,{"post":2,"by":"a_b","body":"x"}]}',
      '{"post":2,"comments":[{}]}',
      '{"problem":1}',
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(told, { maxLength: 4 }),
      fc.string(),
      fc.nat(5),
      async (lines, results, name, step) => {
        const asked = request([lines.join('\n')], { key: `2026-11-22T10:00:00.000Z/${name}/${step}` });
        const calls = results.map((_, index) => ({
          id: String(index),
          name: 'like_post',
          arguments: index % 2 === 0 ? '{"post_id":2}' : 'nonsense',
        }));
        const messages: Message[] = [
          ...asked.messages,
          { role: 'assistant', text: '', calls },
          ...results.map((text, index): Message => ({ role: 'tool', callId: String(index), text })),
          { role: 'tool', callId: 'nobody', text: '{}' },
        ];
        const reply = await offlineModel().generate({ ...asked, messages }, patient);
        for (const call of reply.calls) {
          expect(every).toContain(call.name);
          const given = JSON.parse(call.arguments);
          if (call.name === 'create_post' || call.name === 'comment_on_post') {
            expect(given.body.trim()).not.toBe('');
            expect([...given.body].length).toBeLessThanOrEqual(500);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
