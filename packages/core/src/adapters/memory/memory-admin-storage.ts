import type { AdminStorage } from '../../ports/index.ts';
import { MemoryAdminStore } from './admin-store.ts';
import { AdminTables } from './admin-tables.ts';
import { MemoryInvitationStore } from './invitation-store.ts';
import { MemoryJournalReader } from './journal-reader.ts';
import { Lock } from './lock.ts';
import { type MemoryOptions, storageOn } from './memory-storage.ts';
import { MemoryModeration } from './moderation.ts';
import { MemorySignInThrottle } from './sign-in-throttle.ts';
import { Tables } from './tables.ts';

/** `memoryStorage` with what a host for admins needs beyond it. Throws as that does. */
export function memoryAdminStorage(options: MemoryOptions = {}): AdminStorage {
  const tables = new Tables();
  const admins = new AdminTables();
  const lock = new Lock();
  return {
    ...storageOn(tables, lock, options),
    admins: new MemoryAdminStore(admins),
    invitations: new MemoryInvitationStore(admins),
    throttle: new MemorySignInThrottle(options.now),
    moderation: new MemoryModeration(tables, lock),
    journal: new MemoryJournalReader(tables),
  };
}
