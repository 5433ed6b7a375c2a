import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cast } from '@sim-feed/core/cast';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { start } from './program.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'sim-feed-all-in-one-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const run = (url: string) => start(folder, ['--once'], { DATABASE_URL: url }).ended;

async function query(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(text);
  await client.end();
}

test('plays in the PostgreSQL that DATABASE_URL names, and makes no data folder', async () => {
  const { status, output, errors } = await run(database.url);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(output).toContain(`database: PostgreSQL at ${new URL(database.url).hostname}, port `);
  expect(output).toContain(`${cast.length} turns (all finished)`);
  expect(readdirSync(folder)).toEqual([]);
});

test('names a database that is not there', async () => {
  const url = new URL(database.url);
  url.pathname = '/nowhere';
  const { status, errors } = await run(url.href);
  expect(status).toBe(1);
  expect(errors).toMatch(/^PostgreSQL at .*, port \d+, has no database nowhere: create it .*\n$/);
});

test('refuses a schema of a later version', async () => {
  await query('UPDATE simulation SET schema_version = 99');
  const { status, errors } = await run(database.url);
  expect(status).toBe(1);
  expect(errors).toMatch(/^The database has version 99 of the schema.*\n$/);
});
