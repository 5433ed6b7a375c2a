import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineAction, postId, standardActions } from '../../src/actions/index.ts';
import { decide } from '../../src/engine/decision.ts';
import { callsReply, done, journal } from './journals.ts';

const call = (name: string, input: string | object) => ({
  id: '1',
  name,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
});
const problemOf = (name: string, input: string | object, actions = standardActions) => {
  const decision = decide(call(name, input), actions, journal());
  return 'problem' in decision ? decision.problem : undefined;
};

describe('decide', () => {
  it('runs a call whose post was shown', () => {
    expect(decide(call('like_post', { post_id: 1 }), standardActions, journal())).toMatchObject({
      input: { post_id: 1 },
    });
  });

  it('names the actions there are where one is unknown', () => {
    expect(problemOf('delete_user', {})).toMatch(/no such tool.*create_post/);
  });

  it.each(['{"body":', 'null', '[1]', '"text"', '42', '{"body":"a"} and more'])(
    'refuses arguments that are no JSON object: %s',
    (text) => {
      expect(problemOf('create_post', text)).toMatch(/JSON/);
    },
  );

  it('takes empty arguments for an empty object', () => {
    expect(problemOf('view_most_recent_posts', '')).toBeUndefined();
  });

  it('refuses arguments past the size limit unread', () => {
    expect(problemOf('create_post', { body: 'x'.repeat(2_000_000) })).toMatch(/too long/);
  });

  it.each(['persona_id', 'author', 'author_id', '__proto__', 'constructor'])(
    'T15: refuses the unknown argument %s',
    (key) => {
      expect(problemOf('create_post', `{"body":"Hello there","${key}":7}`)).toMatch(`Unknown argument "${key}"`);
    },
  );

  it.each([-1, 0, 1.5, '1', '1; drop table posts', 2 ** 63, null, true, [1], { id: 1 }])(
    'T14: refuses the post id %j',
    (id) => {
      expect(problemOf('like_post', { post_id: id })).toMatch(/post_id|integer|shown/i);
    },
  );

  it('T14: refuses a missing id', () => {
    expect(problemOf('like_post', {})).toMatch(/post_id/);
  });

  it('refuses a post and a persona that were never shown', () => {
    expect(problemOf('like_post', { post_id: 2 })).toMatch(/not been shown a post 2/);
    expect(problemOf('follow_user', { username: 'bob' })).toMatch(/not been shown a user bob/);
  });

  it('accepts what an earlier observation of the turn showed', () => {
    const grown = journal({
      reply: callsReply(['view_most_recent_posts', {}]),
      outcomes: [{ ...done, shows: { posts: [2 as never] } }],
    });
    expect(decide(call('like_post', { post_id: 2 }), standardActions, grown)).toHaveProperty('run');
  });

  it('takes a username in any case, with or without @', () => {
    expect(decide(call('follow_user', { username: '@ANN' }), standardActions, journal())).toMatchObject({
      input: { username: 'ANN' },
    });
  });

  it("holds an embedder's own action to what was shown, however deep the id stands", () => {
    const merge = defineAction({
      name: 'merge',
      description: 'Merge posts.',
      input: z.object({ parts: z.array(z.object({ post: postId().optional() })) }),
      perform: async () => done,
    });
    expect(problemOf('merge', { parts: [{ post: 1 }, {}] }, [merge])).toBeUndefined();
    expect(problemOf('merge', { parts: [{ post: 1 }, { post: 9 }] }, [merge])).toMatch(/not been shown a post 9/);
  });

  it('keeps a correction short, however much is wrong', () => {
    const label = defineAction({
      name: 'label',
      description: 'Label things.',
      input: z.object({ words: z.array(z.string()), map: z.record(z.string(), z.string()).optional() }),
      perform: async () => done,
    });
    const many = problemOf('label', { words: Array.from({ length: 9_000 }, () => 1) }, [label]);
    expect(many).toMatch(/^words\.0: .*; words\.4: [^;]*; and 8995 more$/);
    const long = problemOf('label', { words: [], map: { ['k'.repeat(19_000)]: 1 } }, [label]);
    expect(long?.length).toBeLessThan(1_000);
  });
});

describe('postId', () => {
  it('is valid nowhere but in the input of an action', () => {
    expect(postId().safeParse(1).success).toBe(false);
  });
});
