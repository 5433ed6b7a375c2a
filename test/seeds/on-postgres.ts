import { startPostgres } from '../postgres/start-postgres.ts';
import { cloneTemplate, createTemplate, dropTemplate } from '../postgres/template.ts';
import { playOn } from './uninterrupted.ts';

/** The feed of a seed on a real PostgreSQL: the one at `TEST_DATABASE_URL`, or one of its own. */
export async function playOnPostgres(seed: number, cycles: number): Promise<string> {
  const server = await startPostgres();
  const template = await createTemplate(server.url);
  try {
    const { url, drop } = await cloneTemplate(template);
    const feed = await playOn(url, seed, cycles);
    await drop();
    return feed;
  } finally {
    await dropTemplate(template);
    await server.stop();
  }
}
