import assert from 'node:assert/strict';
import type { Admin, AdminId, InvitationId } from '../../domain/index.ts';
import type { AdminStorage } from '../../ports/index.ts';
import { adminDraft, invitationDraft, registered } from './admin-samples.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, noon } from './samples.ts';

const day = 86_400_000;
const email = 'bob@example.org';

/** The rules of InvitationStore, and of who may register with an invitation. */
export const invitationChecks: Checks<AdminStorage> = {
  'an invitation comes back whole, and is open until its time': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const draft = invitationDraft(ada as Admin, email);
    const invitation = await storage.invitations.create(draft, after(5));
    const { id: invitedBy } = ada as Admin;
    assert.deepEqual(invitation, { id: invitation.id, email, invitedBy, createdAt: after(5), expiresAt: after(day) });
    assert.deepEqual(await storage.invitations.list({ limit: 10, at: after(6) }), [invitation]);
    assert.equal(await storage.invitations.isOpen(draft.tokenHash, 'BOB@example.org', after(day - 1)), true);
    assert.equal(await storage.invitations.isOpen(draft.tokenHash, email, after(day)), false);
    assert.deepEqual(await storage.invitations.list({ limit: 10, at: after(day) }), []);
  },

  'only its own email, its own token and its own time let anybody in': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const { tokenHash } = invitationDraft(ada as Admin, email);
    await storage.invitations.create(invitationDraft(ada as Admin, email), noon);
    const bob = adminDraft('bob');
    const { admins } = storage;
    const other = { ...bob, email: 'eve@example.org' };
    await expectError('registration-refused', admins.createInvited(other, tokenHash, noon));
    await expectError('registration-refused', admins.createInvited(bob, 'another hash', noon));
    await expectError('registration-refused', admins.createInvited(bob, tokenHash, after(day)));
    assert.equal(await storage.invitations.isOpen(tokenHash, 'eve@example.org', noon), false);
    assert.equal(await storage.invitations.isOpen('another hash', email, noon), false);
    await admins.createInvited({ ...bob, email: 'Bob@Example.org' }, tokenHash, noon);
  },

  'it is used once': async (storage) => {
    const [ada] = await registered(storage, 'ada', 'bob');
    const { tokenHash } = invitationDraft(ada as Admin, email);
    assert.equal(await storage.invitations.isOpen(tokenHash, email, noon), false);
    assert.deepEqual(await storage.invitations.list({ limit: 10, at: noon }), []);
    await expectError('registration-refused', storage.admins.createInvited(adminDraft('bob_2'), tokenHash, noon));
  },

  'a new one for an email takes the place of the old one': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    await storage.invitations.create(invitationDraft(ada as Admin, email, 'old'), noon);
    await storage.invitations.create(invitationDraft(ada as Admin, 'eve@example.org'), noon);
    await storage.invitations.create(invitationDraft(ada as Admin, 'BOB@example.org', 'new'), after(1));
    assert.equal(await storage.invitations.isOpen('old', email, after(2)), false);
    assert.equal(await storage.invitations.isOpen('new', email, after(2)), true);
    assert.deepEqual(
      (await storage.invitations.list({ limit: 10, at: after(2) })).map((invitation) => invitation.email),
      ['eve@example.org', 'BOB@example.org'],
    );
  },

  'nobody invites an admin, and nobody who has gone invites': async (storage) => {
    const [ada] = await registered(storage, 'ada', 'bob');
    await expectError('admin-taken', storage.invitations.create(invitationDraft(ada as Admin, email), noon));
    const gone = { ...(ada as Admin), id: 987_654_321 as AdminId };
    await expectError('not-found', storage.invitations.create(invitationDraft(gone, 'eve@example.org'), noon));
  },

  'the list is by id, in pages': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const made = [];
    for (const name of ['bob', 'eve', 'joe']) {
      made.push(await storage.invitations.create(invitationDraft(ada as Admin, `${name}@example.org`), noon));
    }
    assert.deepEqual(await storage.invitations.list({ limit: 2, at: noon }), made.slice(0, 2));
    const after = made[1]?.id ?? assert.fail('no invitation');
    assert.deepEqual(await storage.invitations.list({ limit: 2, at: noon, after }), made.slice(2));
  },

  'one that is taken back lets nobody in; one that was used cannot be taken back': async (storage) => {
    const [ada] = await registered(storage, 'ada');
    const draft = invitationDraft(ada as Admin, email);
    const { id } = await storage.invitations.create(draft, noon);
    assert.equal(await storage.invitations.revoke(id), true);
    assert.equal(await storage.invitations.revoke(id), false);
    await expectError('registration-refused', storage.admins.createInvited(adminDraft('bob'), draft.tokenHash, noon));
    const again = await storage.invitations.create(draft, noon);
    await storage.admins.createInvited(adminDraft('bob'), draft.tokenHash, noon);
    assert.equal(await storage.invitations.revoke(again.id), false);
    assert.equal(await storage.invitations.revoke(-1 as InvitationId), false);
  },

  'those of an admin go with the admin': async (storage) => {
    const [ada, bob] = await registered(storage, 'ada', 'bob');
    await storage.invitations.create(invitationDraft(bob as Admin, 'eve@example.org', 'of bob'), noon);
    await storage.invitations.create(invitationDraft(ada as Admin, 'joe@example.org', 'of ada'), noon);
    await storage.admins.remove((bob as Admin).id);
    assert.equal(await storage.invitations.isOpen('of bob', 'eve@example.org', noon), false);
    assert.equal(await storage.invitations.isOpen('of ada', 'joe@example.org', noon), true);
  },
};
