import type { Admin } from '../../domain/index.ts';
import type { AdminDraft, AdminStorage, InvitationDraft } from '../../ports/index.ts';
import { after, noon } from './samples.ts';

const day = 86_400_000;

/** An admin to store. */
export function adminDraft(username: string): AdminDraft {
  return { username, email: `${username}@example.org`, passwordHash: `hash of ${username}` };
}

/** An invitation to store, good for a day from noon. */
export function invitationDraft(by: Admin, email: string, tokenHash = `hash for ${email}`): InvitationDraft {
  return { email, tokenHash, invitedBy: by.id, expiresAt: after(day) };
}

/** Makes these admins: the first by bootstrap, each other by an invitation of the first. */
export async function registered(
  storage: AdminStorage,
  ...usernames: readonly [string, ...string[]]
): Promise<Admin[]> {
  const first = await storage.admins.createFirst(adminDraft(usernames[0]), noon);
  const admins = [first];
  for (const draft of usernames.slice(1).map(adminDraft)) {
    const invitation = invitationDraft(first, draft.email);
    await storage.invitations.create(invitation, noon);
    admins.push(await storage.admins.createInvited(draft, invitation.tokenHash, noon));
  }
  return admins;
}
