import type { DatabaseConfig } from '@sim-feed/core/host';
import { pgliteStorage, preparePglite, releaseLeases } from '@sim-feed/core/pglite';
import { type PostgresStorage, postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import type { RunnerDatabase } from '../database.ts';

const connectionTimeout = 5_000;
// Far beyond any statement of ours: a database that says nothing for so long is gone, whatever the network thinks.
const longestQuery = 60_000;
const sparePoolSize = 6;

/** An open database, and how to be done with it. */
export interface OpenDatabase {
  readonly database: RunnerDatabase;
  readonly storage: PostgresStorage;
  /** Throws where the database takes no connection within five seconds, or says nothing for a minute. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database: a pool for so many turns at once, or the data folder, held and prepared. Throws FolderRefused. */
export async function openDatabase(config: DatabaseConfig, concurrency: number): Promise<OpenDatabase> {
  if (config.kind === 'folder') return openFolder(config.path);
  const pool = new pg.Pool({
    connectionString: config.url,
    connectionTimeoutMillis: connectionTimeout,
    query_timeout: longestQuery,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    max: Math.min(concurrency, 20) + sparePoolSize,
  });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    database: pool,
    storage: postgresStorage(pool),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}

async function openFolder(path: string): Promise<OpenDatabase> {
  // What only a folder needs: on Node 22 node:sqlite, which locks it, says a word of its own on standard error.
  const { claimDataFolder } = await import('@sim-feed/core/data-folder');
  const folder = await claimDataFolder(path);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await folder.open((at) => PGlite.create(at));
    await preparePglite(pglite);
    await releaseLeases(pglite);
    return {
      database: pglite,
      storage: pgliteStorage(pglite),
      ping: async () => {
        await pglite.query('SELECT 1');
      },
      async close() {
        await pglite.close();
        await folder.close();
      },
    };
  } catch (error) {
    await folder.close();
    throw error;
  }
}
