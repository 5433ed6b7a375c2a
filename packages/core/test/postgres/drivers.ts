import { PGlite } from '@electric-sql/pglite';
import type { AdminStorage, ReadStorage } from '@sim-feed/core';
import {
  type PostgresStorage,
  pgliteAdminStorage,
  pgliteReadStorage,
  pgliteStorage,
  preparePglite,
} from '@sim-feed/core/pglite';
import { postgresAdminStorage, postgresStorage } from '@sim-feed/core/postgres';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { createDatabase } from '../../../../test/postgres/database.ts';

const everything = `
  TRUNCATE personas, posts, comments, likes, follows, post_counts, persona_counts, admin, admin_invitations,
    sign_in_failures, cycles, turns, steps, entries, spending;
  UPDATE simulation SET paused = false, requested_at = NULL, next_slot = NULL`;

/** A driver under test: the same storage and the same statements by hand. */
export interface Driver {
  readonly storage: PostgresStorage;
  readonly reads: ReadStorage;
  readonly admin: AdminStorage;
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Empties every table of ours. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

async function onPglite(): Promise<Driver> {
  const pglite = await PGlite.create();
  await preparePglite(pglite);
  return {
    storage: pgliteStorage(pglite),
    reads: pgliteReadStorage(pglite),
    admin: pgliteAdminStorage(pglite),
    rows: async (text, values = []) => (await pglite.query<Record<string, unknown>>(text, values)).rows,
    clear: async () => {
      await pglite.exec(everything);
    },
    close: () => pglite.close(),
  };
}

async function onPostgres(): Promise<Driver> {
  const database = await createDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 8 });
  return {
    storage: postgresStorage(pool),
    reads: postgresReadStorage(pool),
    admin: postgresAdminStorage(pool),
    rows: async (text, values = []) => (await pool.query(text, values)).rows,
    clear: async () => {
      await pool.query(everything);
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

/** Every driver that the adapter has. */
export const drivers = { PGlite: onPglite, PostgreSQL: onPostgres } as const;
