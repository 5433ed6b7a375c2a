import { PGlite } from '@electric-sql/pglite';
import { InvalidOption, type Storage } from '@sim-feed/core';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { pgliteStorage, preparePglite, releaseLeases } from '@sim-feed/core/pglite';
import { postgresStorage, preparePostgres } from '@sim-feed/core/postgres';
import pg from 'pg';

/** Opens the storage that the environment names, as a host would. */
export async function openStorage(): Promise<Storage> {
  const { DATA_FOLDER: folder, DATABASE_URL: url } = process.env;
  if (folder !== undefined) return onPglite(folder);
  if (url !== undefined) return onPostgres(url);
  throw new InvalidOption('Set DATA_FOLDER or DATABASE_URL.');
}

async function onPglite(folder: string): Promise<Storage> {
  const claimed = await claimDataFolder(folder);
  const pglite = await claimed.open((path) => PGlite.create(path));
  await preparePglite(pglite);
  await releaseLeases(pglite);
  return pgliteStorage(pglite);
}

async function onPostgres(url: string): Promise<Storage> {
  const pool = new pg.Pool({ connectionString: url, max: 6, connectionTimeoutMillis: 5_000 });
  await preparePostgres(pool);
  return postgresStorage(pool);
}
