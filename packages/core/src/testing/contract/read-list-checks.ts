import assert from 'node:assert/strict';
import type { PersonaId, Relation } from '../../domain/index.ts';
import type { Checks } from './contract-case.ts';
import type { ReadStorageUnderTest } from './read-storage-under-test.ts';
import { after, draftOf, newCycle, noon, storedReply } from './samples.ts';
import { Stage } from './stage.ts';

const nothing = 987_654_321 as PersonaId;

function names(relations: readonly Relation[] | undefined): string[] {
  return (relations ?? assert.fail('there is no such persona')).map(({ username }) => username);
}

function place(relation: Relation | undefined) {
  const { followedAt, id } = relation ?? assert.fail('the page is empty');
  return { createdAt: followedAt, id };
}

/** What is read of personas, of their relations and of cycles. */
export const readListChecks: Checks<ReadStorageUnderTest> = {
  'where nothing is, nothing is read': async ({ reads }) => {
    assert.equal(await reads.profile(nothing), undefined);
    assert.deepEqual(await reads.profiles({ limit: 10 }), []);
    assert.equal(await reads.followers(nothing, { limit: 10 }), undefined);
    assert.equal(await reads.following(nothing, { limit: 10 }), undefined);
    assert.deepEqual(await reads.cycles({ limit: 10 }), { cycles: [] });
  },

  'a persona is read with its counts and without its description': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const { id } = stage.persona('alice');
    await stage.post('alice', after(1));
    await stage.post('alice', after(2));
    for (const username of ['bob', 'carol']) await stage.follow(username, after(3), id);
    await stage.follow('bob', after(4), id);
    await stage.follow('alice', after(5), stage.persona('bob').id);
    const { username, bio, createdAt } = stage.persona('alice');
    const alice = { id, username, bio, createdAt, posts: 2, followers: 2, following: 1 };
    assert.deepEqual(await reads.profile(id), alice);
    assert.deepEqual((await reads.profiles({ limit: 10 }))[0], alice);
  },

  'personas are listed by id, in pages': async ({ storage, reads }) => {
    for (const username of ['zed', 'alice', 'mia']) await storage.personas.create(draftOf(username), noon);
    const first = await reads.profiles({ limit: 2 });
    assert.deepEqual(
      first.map(({ username, posts }) => [username, posts]),
      [
        ['zed', 0],
        ['alice', 0],
      ],
    );
    const after = first.at(-1)?.id ?? assert.fail('an empty page');
    const rest = await reads.profiles({ after, limit: 2 });
    assert.deepEqual(
      rest.map(({ username }) => username),
      ['mia'],
    );
    assert.deepEqual(await reads.profiles({ after: nothing, limit: 2 }), []);
  },

  'followers and following are newest first, and by id where their times are equal': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol', 'dave']);
    const of = (username: string) => stage.persona(username).id;
    await stage.follow('dave', after(1), of('alice'));
    await stage.follow('carol', after(2), of('alice'));
    await stage.follow('bob', after(2), of('alice'));
    await stage.follow('alice', after(2), of('dave'));
    await stage.follow('alice', after(2), of('carol'));
    await stage.follow('alice', after(3), of('bob'));
    assert.deepEqual(names(await reads.followers(of('alice'), { limit: 10 })), ['carol', 'bob', 'dave']);
    assert.deepEqual(names(await reads.following(of('alice'), { limit: 10 })), ['bob', 'dave', 'carol']);
    const [carol] = (await reads.followers(of('alice'), { limit: 1 })) ?? [];
    assert.deepEqual(carol, { id: of('carol'), username: 'carol', followedAt: after(2) });
    const older = await reads.followers(of('alice'), { limit: 10, before: place(carol) });
    assert.deepEqual(names(older), ['bob', 'dave']);
    const [bob] = (await reads.following(of('alice'), { limit: 1 })) ?? [];
    assert.deepEqual(names(await reads.following(of('alice'), { limit: 1, before: place(bob) })), ['dave']);
    assert.deepEqual(names(await reads.following(of('bob'), { limit: 10 })), ['alice']);
  },

  'a persona whom nobody follows has empty lists': async ({ storage, reads }) => {
    const { id } = await storage.personas.create(draftOf('alice'), noon);
    assert.deepEqual(await reads.followers(id, { limit: 10 }), []);
    assert.deepEqual(await reads.following(id, { limit: 10 }), []);
  },

  'what a removed persona did is taken from every count and every list': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const of = (username: string) => stage.persona(username).id;
    const { id } = await stage.post('bob', after(1));
    for (const username of ['alice', 'carol']) {
      await stage.post(username, after(2));
      await stage.like(username, after(3), id);
      await stage.comment(username, after(4), id);
      await stage.comment(username, after(4), id, 'and another');
      await stage.follow(username, after(5), of('bob'));
    }
    await stage.follow('bob', after(6), of('alice'));
    await stage.follow('bob', after(6), of('carol'));
    await storage.personas.remove(of('alice'), after(7));
    const { likes, comments } = (await reads.post(id)) ?? assert.fail('no post');
    assert.deepEqual({ likes, comments }, { likes: 1, comments: 2 });
    const { followers, following, posts } = (await reads.profile(of('bob'))) ?? assert.fail('no persona');
    assert.deepEqual({ followers, following, posts }, { followers: 1, following: 1, posts: 1 });
    assert.deepEqual(names(await reads.followers(of('bob'), { limit: 10 })), ['carol']);
    assert.deepEqual(names(await reads.following(of('bob'), { limit: 10 })), ['carol']);
    assert.equal(await reads.profile(of('alice')), undefined);
    assert.equal(await reads.followers(of('alice'), { limit: 10 }), undefined);
  },

  'cycles are newest first with their turns counted, and with the next slot where one was announced': async ({
    storage,
    reads,
  }) => {
    for (const username of ['alice', 'bob']) await storage.personas.create(draftOf(username), noon);
    const { id } = await storage.cycles.open(newCycle(noon));
    const [turn] = await storage.turns.open(id, { limit: 1 });
    const claim = await storage.turns.take((turn ?? assert.fail('no turn')).id, noon);
    await storage.turns.finish(claim ?? assert.fail('not taken'), { state: 'finished' }, after(5));
    await storage.cycles.skip(after(10), 'a cycle was running', after(11));
    const none = { finished: 0, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 0, open: 0 };
    const { cycles, nextSlot } = await reads.cycles({ limit: 10 });
    assert.equal(nextSlot, undefined);
    assert.deepEqual(
      cycles.map(({ cycle, turns }) => [cycle.slot, cycle.state, turns]),
      [
        [after(10), 'skipped', none],
        [noon, 'running', { ...none, finished: 1, open: 1 }],
      ],
    );
    assert.deepEqual(cycles[1]?.cycle, await storage.cycles.running());
    assert.equal(cycles[1]?.model, undefined);
    const older = await reads.cycles({ limit: 10, before: { createdAt: after(10), id: 1 } });
    assert.deepEqual(
      older.cycles.map(({ cycle }) => cycle.id),
      [id],
    );
    await storage.cycles.announce?.(after(20));
    assert.deepEqual((await reads.cycles({ limit: 1 })).nextSlot, after(20));
    assert.deepEqual((await reads.cycles({ limit: 1, before: { createdAt: noon, id: 1 } })).nextSlot, after(20));
    await storage.cycles.announce?.(undefined);
    assert.equal((await reads.cycles({ limit: 1 })).nextSlot, undefined);
  },

  'a cycle names the model that played it': async ({ storage, reads }) => {
    await Stage.set(storage, ['alice', 'bob']);
    const { cycles } = await reads.cycles({ limit: 1 });
    assert.equal(cycles[0]?.model, storedReply().model);
  },

  'a cycle that has ended is read as it ended, whoever of it goes': async ({ storage, reads }) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    await storage.personas.remove(stage.persona('carol').id, after(1));
    await stage.end(after(5));
    await storage.personas.remove(stage.persona('alice').id, after(6));
    const turns = { finished: 2, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 1, open: 0 };
    const cycle = { ...stage.cycle, state: 'finished', endedAt: after(5) };
    const { cycles } = await reads.cycles({ limit: 1 });
    assert.deepEqual(cycles, [{ cycle, turns, model: storedReply().model }]);
  },
};
