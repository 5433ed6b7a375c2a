import { startInDocker } from './docker.ts';
import { startEmbedded } from './embedded.ts';
import type { PostgresServer } from './postgres-server.ts';

/** A real PostgreSQL for tests: the one of TEST_DATABASE_URL, else a container, else one from an npm package. */
export async function startPostgres(): Promise<PostgresServer> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, source: 'TEST_DATABASE_URL', stop: async () => {} };
  return (await startInDocker()) ?? (await startEmbedded());
}
