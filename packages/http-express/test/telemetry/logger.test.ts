import pg from 'pg';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../../test/postgres/database.ts';
import { makeLogger } from '../../src/telemetry/logger.ts';

it('logs what a database refuses without the row that the error quotes', async () => {
  const database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const lines: string[] = [];
  const logger = makeLogger('info', [], { write: (line) => lines.push(line) });
  const err: unknown = await client
    .query(`INSERT INTO admin (email, username, password_hash, created_at) VALUES ('', 'ada', 'a-hash', now())`)
    .catch((error) => error);
  expect(err).toMatchObject({ detail: expect.stringContaining('a-hash') });
  logger.error({ err }, 'a request failed');
  logger.error({ err: new Error('wrapped', { cause: err }) }, 'a request failed');
  await client.end();
  await database.drop();
  expect(lines).toHaveLength(2);
  expect(lines.join('')).toContain('admin_email_check');
  expect(lines.join('')).not.toContain('a-hash');
});
