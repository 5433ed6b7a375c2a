import { readAddress } from '../settings/postgres-address.ts';
import type { Database } from './database.ts';
import { explainPostgres } from './explain-postgres.ts';

const connectionTimeout = 5_000;
// Far beyond any statement of ours: a database that says nothing for so long is gone, whatever the network thinks.
const longestQuery = 60_000;

/** The PostgreSQL that DATABASE_URL names. */
export async function postgresAt(url: string): Promise<Database> {
  const { Client, Pool } = (await import('pg')).default;
  const address = readAddress(url, Client);
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: connectionTimeout,
    query_timeout: longestQuery,
    keepAlive: true,
  });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    description: `PostgreSQL at ${address.host}, port ${address.port}, database ${address.database} (change it by DATABASE_URL, or unset that for a data folder)`,
    async open() {
      const { postgresStorage, preparePostgres } = await import('@sim-feed/core/postgres');
      const { postgresReadStorage } = await import('@sim-feed/core/postgres-read');
      try {
        await preparePostgres(pool);
      } catch (error) {
        throw explainPostgres(error, address);
      }
      return { storage: postgresStorage(pool), reads: postgresReadStorage(pool), driver: pool, alone: false };
    },
    close: () => pool.end(),
    async admin() {
      const { postgresAdminStorage } = await import('@sim-feed/core/postgres');
      const ping = async () => {
        await pool.query('SELECT 1');
      };
      return { storage: postgresAdminStorage(pool), folder: undefined, ping };
    },
  };
}
