import assert from 'node:assert/strict';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, done, draftOf, noon, turnOpening } from './samples.ts';
import { Stage } from './stage.ts';

/** What the removal of a persona leaves and what it does not. */
export const removalChecks: Checks<Storage> = {
  'the persona has gone and its username is free': async ({ personas, feed }) => {
    const alice = await personas.create(draftOf('alice'), noon);
    assert.equal(await personas.remove(alice.id, noon), true);
    assert.equal(await personas.byId(alice.id), undefined);
    assert.equal(await personas.byUsername('alice'), undefined);
    assert.equal(await feed.personaNamed('alice'), undefined);
    assert.deepEqual(await personas.list({ limit: 10 }), []);
    assert.equal(await personas.remove(alice.id, noon), false);
    const again = await personas.create(draftOf('Alice'), noon);
    assert.notEqual(again.id, alice.id);
  },

  'its posts go, with the comments and likes that others gave them': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('alice', after(1));
    const other = await stage.post('bob', after(2));
    await stage.comment('bob', after(3), post.id, 'on alice');
    await stage.like('bob', after(4), post.id);
    await storage.personas.remove(stage.persona('alice').id, after(5));
    assert.equal(await storage.feed.post(post.id), undefined);
    assert.deepEqual(
      (await storage.feed.latest({ limit: 10 })).map(({ id }) => id),
      [other.id],
    );
    assert.deepEqual(await storage.feed.postsBy(stage.persona('alice').id, { limit: 10 }), []);
    assert.deepEqual(await storage.feed.comments(post.id, { limit: 10 }), []);
    assert.deepEqual(await storage.feed.wordsOf(stage.persona('bob').id, 10), ['a post']);
  },

  'its comments and likes go from others, whose counts are right': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const { id } = await stage.post('bob', after(1));
    for (const username of ['alice', 'carol']) {
      await stage.comment(username, after(2), id, `by ${username}`);
      await stage.like(username, after(3), id);
    }
    await storage.personas.remove(stage.persona('alice').id, after(5));
    const post = (await storage.feed.post(id)) ?? assert.fail('no post');
    assert.deepEqual({ likes: post.likes, comments: post.comments }, { likes: 1, comments: 1 });
    assert.deepEqual(
      (await storage.feed.comments(id, { limit: 10 })).map(({ body }) => body),
      ['by carol'],
    );
    assert.equal((await storage.feed.latest({ limit: 1 }))[0]?.comments, 1);
  },

  'what it did to others is among their happenings no more': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const post = await stage.post('bob', after(1));
    for (const username of ['alice', 'carol']) {
      await stage.comment(username, after(2), post.id);
      await stage.like(username, after(3), post.id);
      await stage.follow(username, after(4), stage.persona('bob').id);
    }
    await storage.personas.remove(stage.persona('alice').id, after(5));
    const happenings = await storage.feed.happenings(stage.persona('bob').id, { since: noon, limit: 10 });
    assert.deepEqual(
      happenings.map(({ kind, by }) => `${kind} by ${by}`),
      ['follow by carol', 'like by carol', 'comment by carol'],
    );
  },

  'who followed it may live on and follow others': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    await stage.follow('bob', after(1), stage.persona('alice').id);
    await stage.follow('alice', after(1), stage.persona('bob').id);
    await storage.personas.remove(stage.persona('alice').id, after(2));
    assert.equal(await stage.follow('bob', after(3), stage.persona('alice').id), 'gone');
    assert.equal(await stage.follow('bob', after(4), stage.persona('carol').id), 'new');
  },

  'its open turn ends as cancelled, and what its worker writes afterwards is lost': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const claim = stage.claim('alice');
    await storage.personas.remove(claim.persona.id, after(1));
    await expectError('turn-lost', stage.post('alice', after(2)));
    await expectError('turn-lost', storage.turns.begin(claim, turnOpening('again')));
    await expectError('turn-lost', storage.turns.finish(claim, { state: 'finished' }, after(2)));
    assert.deepEqual(await storage.feed.latest({ limit: 10 }), []);
    assert.deepEqual(
      (await storage.turns.open(stage.cycle.id, { limit: 10 })).map(({ id }) => id),
      [stage.claim('bob').turn],
    );
    assert.equal(await storage.turns.take(claim.turn, after(3)), undefined);
    const { turns } = await storage.cycles.report(stage.cycle.id, after(4));
    assert.deepEqual({ cancelled: turns.cancelled, open: turns.open }, { cancelled: 1, open: 1 });
  },

  'its waiting turn ends as cancelled': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    await stage.end(after(1));
    const cycle = await storage.cycles.open({
      slot: after(9),
      opening: stage.claim('bob').cycle.opening,
      at: after(9),
      lease: { holder: 'x', milliseconds: 60_000 },
    });
    await storage.personas.remove(stage.persona('alice').id, after(10));
    const { turns } = await storage.cycles.report(cycle.id, after(11));
    assert.deepEqual({ cancelled: turns.cancelled, open: turns.open }, { cancelled: 1, open: 1 });
  },

  'its journal stays and is still counted': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    await stage.post('alice', after(1));
    await storage.turns.finish(
      stage.claim('alice'),
      { state: 'failed', failure: { code: 'model', message: 'no' } },
      after(2),
    );
    const before = await storage.cycles.report(stage.cycle.id, after(3));
    assert.equal(before.failures[0]?.persona, stage.persona('alice').id);
    await storage.personas.remove(stage.persona('alice').id, after(3));
    const report = await storage.cycles.report(stage.cycle.id, after(3));
    assert.deepEqual(report.entries, { sample: { performed: 1, refused: 0 } });
    assert.deepEqual({ ...report, failures: [] }, { ...before, failures: [] });
    assert.equal(report.failures.length, 1);
    assert.equal(report.failures[0]?.code, 'model');
    assert.equal(report.failures[0]?.persona, undefined);
  },

  'while its turn performs it ends without a trace': async (storage) => {
    const names = ['alice', 'bob', 'carol', 'dave'];
    const stage = await Stage.set(storage, names);
    const post = await stage.post('dave', after(1));
    for (const username of names.slice(0, 3)) {
      const performing = stage.perform(username, after(2), async (tx) => {
        await tx.createPost(`by ${username}`);
        await tx.createComment(post.id, `by ${username}`);
        return done;
      });
      const [removed, performed] = await Promise.allSettled([
        storage.personas.remove(stage.persona(username).id, after(3)),
        performing,
      ]);
      assert.deepEqual(removed, { status: 'fulfilled', value: true });
      if (performed.status === 'rejected') await expectError('turn-lost', Promise.reject(performed.reason));
    }
    assert.deepEqual(
      (await storage.feed.latest({ limit: 10 })).map(({ id }) => id),
      [post.id],
    );
    assert.equal((await storage.feed.post(post.id))?.comments, 0);
  },
};
