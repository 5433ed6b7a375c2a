import assert from 'node:assert/strict';
import type { CommentId, PostId } from '../../domain/index.ts';
import type { AdminStorage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { after } from './samples.ts';
import { Stage } from './stage.ts';

/** The rules of Moderation. */
export const moderationChecks: Checks<AdminStorage> = {
  'a post goes with its comments and likes, and nothing else does': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    const other = await stage.post('alice', after(2), 'another');
    for (const id of [post.id, other.id]) {
      await stage.comment('bob', after(3), id);
      await stage.like('bob', after(4), id);
    }
    assert.equal(await storage.moderation.removePost(post.id), true);
    assert.equal(await storage.feed.post(post.id), undefined);
    assert.deepEqual(await storage.feed.comments(post.id, { limit: 10 }), []);
    const left = await storage.feed.latest({ limit: 10 });
    assert.deepEqual(left, [{ ...other, comments: 1, likes: 1 }]);
    assert.equal((await storage.reads.profile(stage.persona('alice').id))?.posts, 1);
    const happenings = await storage.feed.happenings(stage.persona('alice').id, { since: after(0), limit: 10 });
    assert.deepEqual(
      happenings.map((happening) => (happening.kind === 'follow' ? 0 : happening.post)),
      [other.id, other.id],
    );
  },

  'a comment goes alone': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    const comment = (await stage.comment('bob', after(2), post.id, 'first')) ?? assert.fail('no comment');
    await stage.comment('bob', after(3), post.id, 'second');
    assert.equal(await storage.moderation.removeComment(comment.id), true);
    const left = await storage.feed.comments(post.id, { limit: 10 });
    assert.deepEqual(
      left.map(({ body }) => body),
      ['second'],
    );
    assert.equal((await storage.feed.post(post.id))?.comments, 1);
    assert.deepEqual(await storage.feed.wordsOf(stage.persona('bob').id, 10), ['second']);
  },

  'what is not there is false': async ({ moderation }) => {
    for (const id of [987_654_321, -1, 1.5]) {
      assert.equal(await moderation.removePost(id as PostId), false);
      assert.equal(await moderation.removeComment(id as CommentId), false);
    }
  },

  'what goes twice goes once': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const { id } = await stage.post('alice', after(1));
    const results = await Promise.all([storage.moderation.removePost(id), storage.moderation.removePost(id)]);
    assert.deepEqual(results.sort(), [false, true]);
  },

  'a turn that goes on to act on it finds it gone': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { id } = await stage.post('alice', after(1));
    await storage.moderation.removePost(id);
    assert.equal(await stage.comment('bob', after(2), id), undefined);
    assert.equal(await stage.like('bob', after(3), id), 'gone');
  },

  'a post that goes while others act on it leaves nothing behind': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const { id } = await stage.post('alice', after(1));
    await Promise.all([
      stage.comment('bob', after(2), id),
      stage.like('carol', after(2), id),
      storage.moderation.removePost(id),
    ]);
    assert.equal(await storage.feed.post(id), undefined);
    assert.deepEqual(await storage.feed.wordsOf(stage.persona('bob').id, 10), []);
  },
};
