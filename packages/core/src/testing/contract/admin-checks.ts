import assert from 'node:assert/strict';
import type { Admin, AdminId } from '../../domain/index.ts';
import type { AdminStorage } from '../../ports/index.ts';
import { adminDraft, invitationDraft, registered } from './admin-samples.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, noon } from './samples.ts';

const nobody = 987_654_321 as AdminId;

/** The rules of AdminStore. */
export const adminChecks: Checks<AdminStorage> = {
  'the first admin comes back whole, by id, by username and by email, whatever the case': async ({ admins }) => {
    assert.equal(await admins.any(), false);
    const admin = await admins.createFirst(adminDraft('Ada_1'), after(7));
    assert.deepEqual(admin, { id: admin.id, username: 'Ada_1', email: 'Ada_1@example.org', createdAt: after(7) });
    const record = { admin, passwordHash: 'hash of Ada_1', generation: 0 };
    assert.deepEqual(await admins.byId(admin.id), record);
    for (const name of ['Ada_1', 'aDA_1', 'Ada_1@example.org', 'ADA_1@EXAMPLE.ORG']) {
      assert.deepEqual(await admins.named(name), record);
    }
    assert.equal(await admins.any(), true);
  },

  'who is not there is undefined or false': async ({ admins }) => {
    await admins.createFirst(adminDraft('ada'), noon);
    for (const name of ['bob', 'ad_', '%', '', 'bob@example.org', 'a\u0000b', '\uD800@x']) {
      assert.equal(await admins.named(name), undefined);
    }
    assert.equal(await admins.byId(nobody), undefined);
    assert.equal(await admins.byId(-1 as AdminId), undefined);
    assert.equal(await admins.remove(nobody), false);
    assert.equal(await admins.changePassword(nobody, 0, 'x'), false);
  },

  'nobody is first after the first, even when the first has gone': async (storage) => {
    const { admins } = storage;
    const [ada] = await registered(storage, 'ada', 'bob');
    await expectError('registration-refused', admins.createFirst(adminDraft('eve'), noon));
    assert.equal(await admins.remove((ada as Admin).id), true);
    await expectError('registration-refused', admins.createFirst(adminDraft('eve'), noon));
    assert.deepEqual(await usernames(storage), ['bob']);
  },

  'of many first admins at once, one is made': async (storage) => {
    const tries = Array.from({ length: 10 }, (_, index) =>
      storage.admins.createFirst(adminDraft(`ada_${index}`), noon),
    );
    const results = await Promise.allSettled(tries);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const result of results) {
      if (result.status === 'rejected') await expectError('registration-refused', Promise.reject(result.reason));
    }
    assert.equal((await storage.admins.list({ limit: 10 })).length, 1);
  },

  'of many who use one invitation at once, one is made': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const invitation = invitationDraft(ada as Admin, 'bob@example.org');
    await storage.invitations.create(invitation, noon);
    const tries = Array.from({ length: 10 }, (_, index) => {
      const draft = { ...adminDraft(`bob_${index}`), email: 'bob@example.org' };
      return storage.admins.createInvited(draft, invitation.tokenHash, after(1));
    });
    const results = await Promise.allSettled(tries);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const result of results) {
      if (result.status === 'rejected') await expectError('registration-refused', Promise.reject(result.reason));
    }
    assert.equal((await usernames(storage)).length, 2);
  },

  'a taken username or email is refused, and the invitation stays open': async (storage) => {
    const [ada] = await registered(storage, 'ada', 'bob');
    const eve = adminDraft('eve');
    const invitation = invitationDraft(ada as Admin, eve.email);
    await storage.invitations.create(invitation, noon);
    const taken = storage.admins.createInvited({ ...eve, username: 'BOB' }, invitation.tokenHash, noon);
    assert.equal(Reflect.get(await expectError('admin-taken', taken), 'field'), 'username');
    assert.deepEqual(await usernames(storage), ['ada', 'bob']);
    await storage.admins.createInvited(eve, invitation.tokenHash, noon);
    assert.deepEqual(await usernames(storage), ['ada', 'bob', 'eve']);
  },

  'the list is by id, in pages': async (storage) => {
    const admins = await registered(storage, 'ada', 'bob', 'eve');
    assert.deepEqual(await storage.admins.list({ limit: 2 }), admins.slice(0, 2));
    assert.deepEqual(await storage.admins.list({ limit: 2, after: (admins[1] as Admin).id }), admins.slice(2));
  },

  'a changed password raises the generation, once for one generation': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const { id } = ada as Admin;
    const results = await Promise.all(['one', 'other'].map((hash) => storage.admins.changePassword(id, 0, hash)));
    assert.deepEqual(results.sort(), [false, true]);
    const record = (await storage.admins.byId(id)) ?? assert.fail('no admin');
    assert.equal(record.generation, 1);
    assert.equal(await storage.admins.changePassword(id, 1, 'third'), true);
    assert.deepEqual(await storage.admins.byId(id), { ...record, passwordHash: 'third', generation: 2 });
  },

  'a hash is replaced by another while it is the one that was seen, and tokens stay good': async (storage) => {
    const [ada] = await registered(storage, 'ada', 'bob');
    const { id } = ada as Admin;
    const before = (await storage.admins.byId(id)) ?? assert.fail('no admin');
    assert.equal(await storage.admins.replaceHash(id, before.passwordHash, 'stronger'), true);
    assert.equal(await storage.admins.replaceHash(id, before.passwordHash, 'too late'), false);
    assert.deepEqual(await storage.admins.byId(id), { ...before, passwordHash: 'stronger' });
    assert.notEqual((await storage.admins.named('bob'))?.passwordHash, 'stronger');
  },

  'the last admin is not removed': async (storage) => {
    const [ada, bob] = await registered(storage, 'ada', 'bob');
    assert.equal(await storage.admins.remove((ada as Admin).id), true);
    assert.equal(await storage.admins.byId((ada as Admin).id), undefined);
    await expectError('last-admin', storage.admins.remove((bob as Admin).id));
    assert.deepEqual(await usernames(storage), ['bob']);
  },

  'of the last admins that are all removed at once, one stays': async (storage) => {
    const admins = await registered(storage, 'ada', 'bob', 'eve', 'joe');
    const results = await Promise.allSettled(admins.map(({ id }) => storage.admins.remove(id)));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 3);
    assert.equal((await usernames(storage)).length, 1);
  },
};

async function usernames({ admins }: AdminStorage): Promise<string[]> {
  return (await admins.list({ limit: 100 })).map(({ username }) => username);
}
