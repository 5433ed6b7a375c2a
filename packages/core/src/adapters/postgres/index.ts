import type { AdminStorage } from '../../ports/index.ts';
import { adminStorageOn } from './admin-storage.ts';
import type { PgPool } from './pg-client.ts';
import { PgDatabase } from './pg-database.ts';
import { prepareSchema } from './schema.ts';
import { type PostgresStorage, storageOn } from './storage.ts';

export { databaseFailure } from './database-error.ts';
export type { Enlist, SqlExecutor } from './enlist.ts';
export type { PgClient, PgPool } from './pg-client.ts';
export type { SpendingReader, Spent } from './spending-reader.ts';
export type { PostgresStorage } from './storage.ts';

/**
 * A storage in PostgreSQL, over a pool of `pg`. The pool stays the caller's: set its `connectionTimeoutMillis`, and
 * end it when the storage is no longer used. Where there is no schema yet, call `preparePostgres` first.
 */
export function postgresStorage(pool: PgPool): PostgresStorage {
  return storageOn(new PgDatabase(pool));
}

/** As `postgresStorage`, with what a host for admins needs beyond it. */
export function postgresAdminStorage(pool: PgPool): AdminStorage & PostgresStorage {
  return adminStorageOn(new PgDatabase(pool));
}

/**
 * Creates the schema, in one transaction, where the database has none. Safe when several processes do it at once.
 * Throws SchemaMismatch where the database has one of another version, or tables of somebody else's by our names, or is
 * older than PostgreSQL 14.
 */
export function preparePostgres(pool: PgPool): Promise<void> {
  return prepareSchema(new PgDatabase(pool));
}
