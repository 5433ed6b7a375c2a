import type { AdminStorage } from '@sim-feed/core';
import type { DatabaseConfig } from '@sim-feed/core/host';
import { pgliteAdminStorage, preparePglite } from '@sim-feed/core/pglite';
import { postgresAdminStorage, preparePostgres } from '@sim-feed/core/postgres';
import { createPool } from './create-pool.ts';

/** An open database with its tables in it, and how to be done with it. */
export interface OpenDatabase {
  readonly storage: AdminStorage;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  /** Where secrets of this database's own may be kept; undefined of a server. */
  readonly folder: string | undefined;
  close(): Promise<void>;
}

/** Opens the database and creates the tables where there are none. Throws FolderRefused, SchemaMismatch. */
export async function openDatabase(config: DatabaseConfig): Promise<OpenDatabase> {
  return config.kind === 'folder' ? openFolder(config.path) : openServer(config.url);
}

async function openServer(url: string): Promise<OpenDatabase> {
  const pool = createPool(url);
  try {
    await preparePostgres(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    storage: postgresAdminStorage(pool),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    folder: undefined,
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
    return {
      storage: pgliteAdminStorage(pglite),
      ping: async () => {
        await pglite.query('SELECT 1');
      },
      folder: folder.path,
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
