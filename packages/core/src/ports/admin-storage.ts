import type { AdminStore } from './admin-store.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { JournalReader } from './journal-reader.ts';
import type { Moderation } from './moderation.ts';
import type { ReadStorage } from './read-storage.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';
import type { Storage } from './storage.ts';

/** A storage with what a host for admins needs beyond a simulation. */
export interface AdminStorage extends Storage {
  readonly admins: AdminStore;
  readonly invitations: InvitationStore;
  readonly throttle: SignInThrottle;
  readonly moderation: Moderation;
  readonly journal: JournalReader;
  readonly reads: ReadStorage;
}
