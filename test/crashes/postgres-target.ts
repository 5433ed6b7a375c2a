import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../postgres/start-postgres.ts';
import { readLedger } from './ledger.ts';
import type { Target } from './target.ts';

const others = `SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;

/** A database of its own on a real PostgreSQL. */
export async function postgresTarget(): Promise<Target> {
  const server = await startPostgres();
  const name = `sim_feed_crashes_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await onDatabase(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    name: 'PostgreSQL',
    environment: { DATABASE_URL: url.href },
    leasesOutlive: true,
    longestLife: 300,
    look: () =>
      onDatabase(url.href, async (client) => {
        // The backends of a killed process find out by themselves, and one may be committing still.
        while ((await client.query(others)).rowCount) await sleep(5);
        return readLedger(async (sql) => (await client.query(sql)).rows);
      }),
    // As an operator could who has seen the process die. Left alone, the lease runs out after 15 seconds.
    endLease: () =>
      onDatabase(url.href, async (client) => {
        await client.query('UPDATE cycles SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL');
      }),
    async [Symbol.asyncDispose]() {
      await onDatabase(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      await server.stop();
    },
  };
}

async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
