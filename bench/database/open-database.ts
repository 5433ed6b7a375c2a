import pg from 'pg';
import { startPostgres } from '../../test/postgres/start-postgres.ts';
import { cloneTemplate, createTemplate, dropTemplate } from '../../test/postgres/template.ts';

const shownSettings = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'];

/** A database with our schema for one bench, on the PostgreSQL that the tests use. */
export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
  /** Where the server comes from, and those of its settings that decide how fast it writes. */
  readonly server: string;
}

/** Starts the server where none is given, and makes a database on it. */
export async function openDatabase(): Promise<BenchDatabase> {
  const server = await startPostgres();
  const template = await createTemplate(server.url);
  const database = await cloneTemplate(template);
  return {
    url: database.url,
    server: `${server.source}; ${await settingsOf(database.url)}`,
    async [Symbol.asyncDispose]() {
      await database.drop();
      await dropTemplate(template);
      await server.stop();
    },
  };
}

async function settingsOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, current_setting(name) AS setting FROM unnest($1::text[]) AS name',
    [shownSettings],
  );
  await client.end();
  return rows.map(({ name, setting }) => `${name} ${setting}`).join(', ');
}
