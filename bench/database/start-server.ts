import pg from 'pg';
import { startPostgres } from '../../test/postgres/start-postgres.ts';
import { cloneTemplate, createTemplate, dropTemplate } from '../../test/postgres/template.ts';

const shownSettings = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'];

/** A database with our schema. */
interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
}

/** The PostgreSQL that the tests use, for one bench. */
export interface BenchServer extends AsyncDisposable {
  /** Where it comes from, and those of its settings that decide how fast it writes. */
  readonly description: string;
  /** Makes a database with our schema, for one measurement. */
  createDatabase(): Promise<BenchDatabase>;
}

/** Starts the server where none is given. */
export async function startServer(): Promise<BenchServer> {
  const server = await startPostgres();
  const template = await createTemplate(server.url);
  return {
    description: `${server.source}; ${await settingsOf(server.url)}`,
    async createDatabase() {
      const { url, drop } = await cloneTemplate(template);
      return { url, [Symbol.asyncDispose]: drop };
    },
    async [Symbol.asyncDispose]() {
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
