import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { InvalidOption } from '@sim-feed/core';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { printableLine } from '../terminal/printable.ts';
import type { AdminPlace, Database } from './database.ts';

/** Holds the data folder, for PGlite. What is slow to load is loaded behind that, so that a refusal comes at once. */
export async function claimFolder(wanted: string, fresh: boolean): Promise<Database> {
  const folder = await claimDataFolder(wanted);
  let closeDatabase = async () => {};
  let database: PGlite | undefined;
  return {
    description: `PGlite in ${shortPath(folder.path)} (change it by --data DIR or DATABASE_URL)`,
    async open() {
      if (fresh) await removeDatabase(folder.database);
      const { PGlite } = await import('@electric-sql/pglite');
      const { pgliteReadStorage, pgliteStorage, preparePglite, releaseLeases } = await import('@sim-feed/core/pglite');
      const pglite = await folder.open((at) => PGlite.create(at));
      closeDatabase = () => pglite.close();
      database = pglite;
      await preparePglite(pglite);
      await releaseLeases(pglite);
      return { storage: pgliteStorage(pglite), reads: pgliteReadStorage(pglite), driver: pglite, alone: true };
    },
    async close() {
      try {
        await closeDatabase();
      } finally {
        await folder.close();
      }
    },
    async admin() {
      if (!database) throw new InvalidOption('The database is not open.');
      return placeOn(database, folder.path);
    },
  };
}

async function placeOn(pglite: PGlite, folder: string): Promise<AdminPlace> {
  const { pgliteAdminStorage } = await import('@sim-feed/core/pglite');
  const ping = async () => {
    await pglite.query('SELECT 1');
  };
  return { storage: pgliteAdminStorage(pglite), folder, ping };
}

/** Renamed first: a process that is killed in the middle leaves no half of a database where one is looked for. */
async function removeDatabase(database: string): Promise<void> {
  const removed = `${database}-removed`;
  await rm(removed, { recursive: true, force: true });
  try {
    await rename(database, removed);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  await rm(removed, { recursive: true, force: true });
}

/** As seen from here, where that is shorter. */
function shortPath(folder: string): string {
  const relative = path.relative('', folder);
  return printableLine(relative.length < folder.length && !relative.startsWith('..') ? relative || '.' : folder);
}
