import assert from 'node:assert/strict';
import type { PersonaId } from '../../domain/index.ts';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, draftOf, noon } from './samples.ts';

const nobody = 987_654_321 as PersonaId;

/** The rules of PersonaStore, but for removal. */
export const personaChecks: Checks<Storage> = {
  'a created persona comes back whole, by id and by username': async ({ personas }) => {
    const created = await personas.create(draftOf('Alice_1'), after(7));
    assert.deepEqual(created, { ...draftOf('Alice_1'), id: created.id, paused: false, createdAt: after(7) });
    assert.deepEqual(await personas.byId(created.id), created);
    assert.deepEqual(await personas.byUsername('Alice_1'), created);
  },

  'ids are positive integers': async ({ personas }) => {
    for (const username of ['alice', 'bob']) {
      const { id } = await personas.create(draftOf(username), noon);
      assert.ok(Number.isSafeInteger(id) && id > 0, `${id} is not a positive integer`);
    }
  },

  'text comes back as it was, whatever its characters': async ({ personas }) => {
    const draft = {
      username: 'alice',
      bio: `'; DROP "x" -- \\ %_ \u{1F5F3}\uFE0F`,
      description: 'e\u0301 \u00e9\n\t\u2028',
    };
    const { id } = await personas.create(draft, noon);
    const { bio, description } = (await personas.byId(id)) ?? assert.fail('no persona');
    assert.deepEqual({ bio, description }, { bio: draft.bio, description: draft.description });
  },

  'what breaks a rule of a persona is refused, and nothing is kept': async ({ personas }) => {
    const bad = [{ username: 'a b' }, { bio: '' }, { bio: 'two\nlines' }, { description: 'x'.repeat(4_001) }];
    for (const change of bad) {
      await expectError('invalid-input', personas.create({ ...draftOf('alice'), ...change }, noon));
    }
    assert.deepEqual(await personas.list({ limit: 10 }), []);
    const alice = await personas.create(draftOf('alice'), noon);
    for (const change of bad.slice(1)) await expectError('invalid-input', personas.update(alice.id, change));
    assert.deepEqual(await personas.byId(alice.id), alice);
  },

  'a username is unique whatever the case': async ({ personas }) => {
    await personas.create(draftOf('Alice'), noon);
    await expectError('username-taken', personas.create(draftOf('aLICE'), noon));
    assert.equal((await personas.list({ limit: 10 })).length, 1);
  },

  'of two created at once under one username, one is refused': async ({ personas }) => {
    const results = await Promise.allSettled(['alice', 'ALICE'].map((name) => personas.create(draftOf(name), noon)));
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    for (const result of results) {
      if (result.status === 'rejected') await expectError('username-taken', Promise.reject(result.reason));
    }
    assert.equal((await personas.list({ limit: 10 })).length, 1);
  },

  'a username is looked up whatever the case': async ({ personas, feed }) => {
    const alice = await personas.create(draftOf('Alice'), noon);
    assert.deepEqual(await personas.byUsername('aLiCe'), alice);
    assert.deepEqual(await feed.personaNamed('ALICE'), alice);
  },

  'a username is looked up as it is, not as a pattern': async ({ personas, feed }) => {
    await personas.create(draftOf('alice'), noon);
    for (const pattern of ['al_ce', 'al%', '%']) {
      assert.equal(await personas.byUsername(pattern), undefined);
      assert.equal(await feed.personaNamed(pattern), undefined);
    }
  },

  'a letter that only looks like one of a username is another': async ({ personas, feed }) => {
    await personas.create(draftOf('Kit_K'), noon);
    // The sign for kelvin, which Unicode puts into lower case as the letter k.
    assert.equal(await personas.byUsername('\u212Ait_k'), undefined);
    assert.equal(await feed.personaNamed('\u212Ait_k'), undefined);
  },

  'what is not there is undefined or false': async ({ personas, feed }) => {
    assert.equal(await personas.byId(nobody), undefined);
    assert.equal(await personas.byUsername('nobody'), undefined);
    assert.equal(await feed.personaNamed('nobody'), undefined);
    assert.equal(await personas.update(nobody, { bio: 'new' }), undefined);
    assert.equal(await personas.remove(nobody, noon), false);
  },

  'the list is by id, in pages, and a persona created between two pages hides none': async ({ personas }) => {
    const created: PersonaId[] = [];
    for (let count = 0; count < 5; count += 1)
      created.push((await personas.create(draftOf(`persona_${count}`), noon)).id);
    const first = await personas.list({ limit: 3 });
    created.push((await personas.create(draftOf('late'), noon)).id);
    const second = await personas.list({ limit: 10, after: first.at(-1)?.id ?? nobody });
    assert.deepEqual(
      first.map(({ id }) => id),
      created.slice(0, 3),
    );
    assert.deepEqual(
      second.map(({ id }) => id),
      created.slice(3),
    );
    assert.deepEqual(
      [...created].sort((one, other) => one - other),
      created,
    );
  },

  'an update changes what it names and nothing else': async ({ personas }) => {
    const alice = await personas.create(draftOf('alice'), noon);
    const bob = await personas.create(draftOf('bob'), noon);
    assert.deepEqual(await personas.update(alice.id, { bio: 'new bio' }), { ...alice, bio: 'new bio' });
    assert.deepEqual(await personas.update(alice.id, { description: 'new' }), {
      ...alice,
      bio: 'new bio',
      description: 'new',
    });
    const last = { ...alice, bio: 'new bio', description: 'new', paused: true };
    assert.deepEqual(await personas.update(alice.id, { paused: true }), last);
    assert.deepEqual(await personas.update(alice.id, {}), last);
    assert.deepEqual(await personas.byId(alice.id), last);
    assert.deepEqual(await personas.byId(bob.id), bob);
  },
};
