import type { AdminStorage, ReadStorage } from '../../ports/index.ts';
import { adminStorageOn } from './admin-storage.ts';
import { statement } from './database.ts';
import { type Pglite, PgliteDatabase } from './pglite-database.ts';
import { PostgresReadStorage } from './read-storage.ts';
import { prepareSchema } from './schema.ts';
import { type PostgresStorage, storageOn } from './storage.ts';

export type { Enlist, SqlExecutor } from './enlist.ts';
export type { Pglite, PgliteSession } from './pglite-database.ts';
export type { SpendingReader, Spent } from './spending-reader.ts';
export type { PostgresStorage } from './storage.ts';

const dropLeases = statement<object>(
  'drop-leases',
  'UPDATE cycles SET lease_holder = NULL, lease_until = NULL WHERE lease_holder IS NOT NULL',
);

/**
 * A storage in PGlite. The instance stays the caller's. PGlite does not lock its folder: hold it with
 * `claimDataFolder`, or two processes overwrite each other. It does not wait for the disk either: what it has
 * committed survives the end of the process, however sudden, but not a power cut.
 */
export function pgliteStorage(pglite: Pglite): PostgresStorage {
  return storageOn(new PgliteDatabase(pglite));
}

/** Reads from PGlite, and can do nothing else. */
export function pgliteReadStorage(pglite: Pglite): ReadStorage {
  return new PostgresReadStorage(new PgliteDatabase(pglite));
}

/** As `pgliteStorage`, with what a host for admins needs beyond it. */
export function pgliteAdminStorage(pglite: Pglite): AdminStorage & PostgresStorage {
  return adminStorageOn(new PgliteDatabase(pglite));
}

/**
 * Creates the schema, in one transaction, where the database has none. Throws SchemaMismatch where it has one of
 * another version, or tables of somebody else's by our names.
 */
export function preparePglite(pglite: Pglite): Promise<void> {
  return prepareSchema(new PgliteDatabase(pglite));
}

/**
 * Gives up every hold on a cycle, so that one left by a killed process does not delay the next start. Only for who
 * knows that no other process has the database open, as the holder of its data folder does, and before the first
 * cycle of this process.
 */
export async function releaseLeases(pglite: Pglite): Promise<void> {
  await new PgliteDatabase(pglite).write(dropLeases, []);
}
