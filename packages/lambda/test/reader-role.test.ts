import { readFileSync } from 'node:fs';
import { readRoutes } from '@sim-feed/core/http';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { handlerOf } from '../src/index.ts';
import { eventOf, settle } from './village.ts';

const grants = new URL('../sql/reader-role.sql', import.meta.url);
let database: TestDatabase;
let asReader: string;

beforeAll(async () => {
  database = await createDatabase();
  await settle(database.url);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(readFileSync(grants, 'utf8'));
  await owner.end();
  const url = new URL(database.url);
  url.searchParams.set('options', '-c role=sim_feed_reader');
  asReader = url.href;
});
afterAll(() => database?.drop());

it.each(readRoutes.map((route) => [route.path, route] as const))(
  '%s is answered under the role',
  async (path, route) => {
    const handler = handlerOf(route, { DATABASE_URL: asReader });
    const { statusCode } = await handler(eventOf(path.replace(/\{[^}]+\}/, '1')));
    await handler.end();
    expect(statusCode).toBe(200);
  },
);

it.each([
  "UPDATE posts SET body = 'Edited.'",
  'DELETE FROM posts',
  'SELECT FROM admin',
  'SELECT FROM entries',
  'SELECT description FROM personas',
  'SELECT opening FROM cycles',
  'SELECT opening FROM turns',
  'SELECT reply FROM steps',
])('%s is refused', async (statement) => {
  const client = new pg.Client({ connectionString: asReader });
  await client.connect();
  await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  await client.end();
});
