import { PGlite } from '@electric-sql/pglite';
import { pgliteStorage, preparePglite } from '@sim-feed/core/pglite';
import { type PostgresStorage, postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { createDatabase } from '../../../test/postgres/database.ts';
import type { RunnerDatabase } from '../src/index.ts';

/** A database under test. */
export interface Driver {
  readonly database: RunnerDatabase;
  readonly storage: PostgresStorage;
  /** Where other processes find it; empty for PGlite. */
  readonly url: string;
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Creates personas of these names, of persona_1 and so on for a number. */
  createPersonas(wanted: readonly string[] | number): Promise<void>;
  /** Deletes what the simulation and the job queue hold. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const everything =
  'TRUNCATE personas, posts, comments, likes, follows, post_counts, persona_counts, cycles, turns, steps, entries, spending';
const insertPersonas = `INSERT INTO personas (username, bio, description, created_at)
  SELECT username, 'Bio.', 'Somebody.', '2026-03-01' FROM json_array_elements_text($1) AS username`;

function driverOn(
  database: RunnerDatabase,
  storage: PostgresStorage,
  url: string,
  query: (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>,
  close: () => Promise<void>,
): Driver {
  return {
    ...{ database, storage, url, close },
    rows: async (text, values = []) => (await query(text, values)).rows,
    async clear() {
      await query(everything, []);
      await query('UPDATE simulation SET paused = false, requested_at = NULL', []);
      const { rows } = await query("SELECT to_regclass('sim_feed_jobs.job') AS jobs", []);
      if (rows[0]?.['jobs']) await query('DELETE FROM sim_feed_jobs.job', []);
    },
    async createPersonas(wanted) {
      const names =
        typeof wanted === 'number' ? Array.from({ length: wanted }, (_, index) => `persona_${index + 1}`) : wanted;
      await query(insertPersonas, [JSON.stringify(names)]);
    },
  };
}

async function onPglite(): Promise<Driver> {
  const pglite = await PGlite.create();
  await preparePglite(pglite);
  const query = (text: string, values: unknown[]) => pglite.query<Record<string, unknown>>(text, values);
  return driverOn(pglite, pgliteStorage(pglite), '', query, () => pglite.close());
}

/** A PostgreSQL database of one's own. */
export async function onPostgres(): Promise<Driver> {
  const { url, drop } = await createDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const query = (text: string, values: unknown[]) => pool.query<Record<string, unknown>>(text, values);
  return driverOn(pool, postgresStorage(pool), url, query, async () => {
    await pool.end();
    await drop();
  });
}

/** Every kind of database that a runner works on. */
export const drivers = { PGlite: onPglite, PostgreSQL: onPostgres } as const;
