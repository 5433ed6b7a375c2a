import type { Storage } from '../../ports/index.ts';
import type { PgPool } from './pg-client.ts';
import { PgDatabase } from './pg-database.ts';
import { prepareSchema } from './schema.ts';
import { storageOn } from './storage.ts';

export type { PgClient, PgPool } from './pg-client.ts';

/**
 * A storage in PostgreSQL, over a pool of `pg`. The pool stays the caller's: set its `connectionTimeoutMillis`, and
 * end it when the storage is no longer used. Where there is no schema yet, call `preparePostgres` first.
 */
export function postgresStorage(pool: PgPool): Storage {
  return storageOn(new PgDatabase(pool));
}

/**
 * Creates the schema, in one transaction, where the database has none. Safe when several processes do it at once.
 * Throws SchemaMismatch where the database has one of another version, or tables of somebody else's by our names.
 */
export function preparePostgres(pool: PgPool): Promise<void> {
  return prepareSchema(new PgDatabase(pool));
}
