import { memoryStorage } from '@sim-feed/core/memory';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { createDatabase } from '../../../../test/postgres/database.ts';
import type { Storage } from '../../src/ports/index.ts';

/** A real storage, empty, and what an operator could do to it. */
interface Stored extends AsyncDisposable {
  readonly storage: Storage;
  /** Ends the holds on all cycles, as if the time had run out in which a dead holder did not renew them. */
  endLeases(): Promise<void>;
}

async function inMemory(): Promise<Stored> {
  let passed = 0;
  return {
    storage: memoryStorage({ now: () => new Date(Date.now() + passed) }),
    endLeases: async () => {
      passed += 60_000;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** As `Stored`, with a second way into the same database, as another process has it. */
export interface StoredInPostgres extends Stored {
  readonly other: Storage;
  /** Everything that is in the database, as text. */
  everything(): Promise<string>;
}

export async function inPostgres(): Promise<StoredInPostgres> {
  const database = await createDatabase();
  const pools = [0, 1].map(() => new pg.Pool({ connectionString: database.url, max: 4 })) as [pg.Pool, pg.Pool];
  const [pool, otherPool] = pools;
  return {
    storage: postgresStorage(pool),
    other: postgresStorage(otherPool),
    async endLeases() {
      await pool.query('UPDATE cycles SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL');
    },
    async everything() {
      const tables = ['posts', 'comments', 'likes', 'follows', 'cycles', 'turns', 'steps', 'entries', 'spending'];
      const rows = tables.map((table) =>
        pool.query(`SELECT '${table}' AS name, row.* FROM ${table} AS row ORDER BY row::text`),
      );
      return JSON.stringify((await Promise.all(rows)).map((result) => result.rows));
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(pools.map((one) => one.end()));
      await database.drop();
    },
  };
}

/** The storages on which faults are tried. */
export const storages = { memory: inMemory, PostgreSQL: inPostgres } as const;
