import type { ReadStorage } from '../../ports/index.ts';
import type { PgPool } from './pg-client.ts';
import { PgReadSession } from './pg-read-session.ts';
import { PostgresReadStorage } from './read-storage.ts';

export type { PgClient, PgPool } from './pg-client.ts';

/**
 * Reads from PostgreSQL over a pool of `pg`, and can do nothing else. A read whose connection turns out to be lost is
 * made once more on a new one. The pool stays the caller's: set its `connectionTimeoutMillis` and `query_timeout`.
 */
export function postgresReadStorage(pool: PgPool): ReadStorage {
  return new PostgresReadStorage(new PgReadSession(pool));
}
