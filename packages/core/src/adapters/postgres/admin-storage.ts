import type { AdminStorage } from '../../ports/index.ts';
import { PostgresAdminStore } from './admin-store.ts';
import type { Database } from './database.ts';
import { PostgresInvitationStore } from './invitation-store.ts';
import { PostgresJournalReader } from './journal-reader.ts';
import { PostgresModeration } from './moderation.ts';
import { PostgresReadStorage } from './read-storage.ts';
import { PostgresSignInThrottle } from './sign-in-throttle.ts';
import { type PostgresStorage, storageOn } from './storage.ts';

/** A storage for a host for admins, over a database, whichever driver reaches it. */
export function adminStorageOn(database: Database): AdminStorage & PostgresStorage {
  return {
    ...storageOn(database),
    admins: new PostgresAdminStore(database),
    invitations: new PostgresInvitationStore(database),
    throttle: new PostgresSignInThrottle(database),
    moderation: new PostgresModeration(database),
    journal: new PostgresJournalReader(database),
    reads: new PostgresReadStorage(database),
  };
}
