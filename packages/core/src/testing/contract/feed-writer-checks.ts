import assert from 'node:assert/strict';
import { maxBodyLength, type PersonaId, type PostId } from '../../domain/index.ts';
import type { FeedWriter, Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { after, done, noon } from './samples.ts';
import { Stage } from './stage.ts';

const nothing = 987_654_321;

/** The rules of FeedWriter. */
export const feedWriterChecks: Checks<Storage> = {
  "writes are the turn's persona's, at the entry's time, to the millisecond": async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(123), 'mine');
    const comment = await stage.comment('bob', after(456), post.id, 'yours');
    const { id: alice } = stage.persona('alice');
    const { id: bob } = stage.persona('bob');
    assert.deepEqual(post, {
      id: post.id,
      authorId: alice,
      author: 'alice',
      body: 'mine',
      createdAt: after(123),
      likes: 0,
      comments: 0,
    });
    assert.deepEqual({ author: comment?.authorId, at: comment?.createdAt }, { author: bob, at: after(456) });
    assert.equal((await storage.feed.post(post.id))?.createdAt.getTime(), after(123).getTime());
  },

  "a claim that names another persona still writes as its turn's own": async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const forged = { ...stage.claim('alice'), persona: stage.persona('bob') };
    const place = { step: 0, position: 0, action: 'create_post', time: noon };
    await storage.turns.perform(forged, place, async (tx) => {
      await tx.createPost('whose is this?');
      return done;
    });
    const [post] = await storage.feed.latest({ limit: 1 });
    assert.equal(post?.author, 'alice');
  },

  'ids of posts and comments are positive integers': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const post = await stage.post('alice', after(1));
    const comment = await stage.comment('alice', after(2), post.id);
    for (const id of [post.id, comment?.id]) assert.ok(Number.isSafeInteger(id) && Number(id) > 0, `${id}`);
  },

  'a body comes back as it was, to the longest': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    for (const body of ['\u{1F5F3}'.repeat(maxBodyLength), `'; -- \\ %_ "q" <b>\n\t\u2028 e\u0301`, ' spaces ']) {
      const post = await stage.post('alice', after(1), body);
      await stage.comment('alice', after(2), post.id, body);
      assert.equal((await storage.feed.post(post.id))?.body, body);
      assert.equal((await storage.feed.comments(post.id, { limit: 1 }))[0]?.body, body);
    }
  },

  'a body that is empty, too long or cannot be stored is refused': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const post = await stage.post('alice', after(1));
    for (const body of ['', 'x'.repeat(maxBodyLength + 1), 'nul \u0000', 'half \ud83d']) {
      await assert.rejects(stage.post('alice', after(2), body));
      await assert.rejects(stage.comment('alice', after(2), post.id, body));
    }
    assert.equal((await storage.feed.latest({ limit: 10 })).length, 1);
    assert.equal((await storage.feed.post(post.id))?.comments, 0);
  },

  'a like counts once': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    assert.equal(await stage.like('bob', after(2), post.id), 'new');
    assert.equal(await stage.like('bob', after(3), post.id), 'already');
    assert.equal(await stage.like('alice', after(4), post.id), 'new');
    assert.equal((await storage.feed.post(post.id))?.likes, 2);
    const happenings = await storage.feed.happenings(stage.persona('alice').id, { since: noon, limit: 10 });
    assert.deepEqual(
      happenings.map(({ at }) => at),
      [after(2)],
    );
  },

  'likes of one post by several at once all count': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const post = await stage.post('alice', after(1));
    const reactions = await Promise.all(
      ['alice', 'bob', 'carol'].map((username) => stage.like(username, after(2), post.id)),
    );
    assert.deepEqual(reactions, ['new', 'new', 'new']);
    assert.equal((await storage.feed.post(post.id))?.likes, 3);
  },

  'a follow counts once, and in its direction only': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { id: alice } = stage.persona('alice');
    const { id: bob } = stage.persona('bob');
    assert.equal(await stage.follow('bob', after(1), alice), 'new');
    assert.equal(await stage.follow('bob', after(2), alice), 'already');
    assert.equal(await stage.follow('alice', after(3), bob), 'new');
    assert.equal((await storage.feed.happenings(alice, { since: noon, limit: 10 })).length, 1);
  },

  'following oneself is refused and nothing is kept': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const { id } = stage.persona('alice');
    await assert.rejects(stage.follow('alice', after(1), id));
    assert.deepEqual(await storage.feed.happenings(id, { since: noon, limit: 10 }), []);
  },

  'what never was is gone': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.equal(await stage.comment('alice', after(1), nothing as PostId), undefined);
    assert.equal(await stage.like('alice', after(1), nothing as PostId), 'gone');
    assert.equal(await stage.follow('alice', after(1), nothing as PersonaId), 'gone');
  },

  'a post that went is gone': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    await stage.like('bob', after(2), post.id);
    await storage.personas.remove(stage.persona('alice').id, after(3));
    assert.equal(await stage.comment('bob', after(4), post.id), undefined);
    assert.equal(await stage.like('bob', after(4), post.id), 'gone');
    assert.equal(await stage.follow('bob', after(4), stage.persona('alice').id), 'gone');
  },

  'work reads what it has written itself': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const earlier = await stage.post('bob', after(1));
    const seen = await stage.write('alice', after(2), async (tx) => {
      const { id, authorId } = await tx.createPost('new');
      await tx.createComment(id, 'comment');
      await tx.like(id);
      return {
        repeated: [await tx.like(id), await tx.follow(earlier.authorId), await tx.follow(earlier.authorId)],
        latest: (await tx.latest({ limit: 10 })).map((post) => [post.id === id, post.likes, post.comments]),
        own: (await tx.postsBy(authorId, { limit: 10 })).length,
        comments: (await tx.comments(id, { limit: 10 })).map(({ body }) => body),
        words: (await tx.wordsOf(authorId, 10)).toSorted(),
        likes: (await tx.post(id))?.likes,
        happenings: (await tx.happenings(earlier.authorId, { since: noon, limit: 10 })).map(({ kind }) => kind),
        named: (await tx.personaNamed('ALICE'))?.id === authorId,
      };
    });
    assert.deepEqual(seen, {
      repeated: ['already', 'new', 'already'],
      latest: [
        [true, 1, 1],
        [false, 0, 0],
      ],
      own: 1,
      comments: ['comment'],
      words: ['comment', 'new'],
      likes: 1,
      happenings: ['follow'],
      named: true,
    });
  },

  'a writer is of no use once its transaction has ended': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    let kept: FeedWriter | undefined;
    await stage.perform('alice', after(1), async (tx) => {
      kept = tx;
      return done;
    });
    await assert.rejects(async () => kept?.createPost('too late'));
    assert.deepEqual(await storage.feed.latest({ limit: 10 }), []);
  },
};
