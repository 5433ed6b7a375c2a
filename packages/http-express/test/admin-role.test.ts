import { readFileSync } from 'node:fs';
import { postgresAdminStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { openDatabase } from '../src/config/open-database.ts';
import { createAdminApp, startServer } from '../src/index.ts';
import { AdminClient } from './admin-client.ts';
import { firstAdmin, password, routerOver, signIn } from './stage.ts';
import { playCycle } from './written.ts';

const grants = new URL('../sql/admin-role.sql', import.meta.url);
let database: TestDatabase;
let owner: pg.Pool;
let asAdmin: string;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Pool({ connectionString: database.url, max: 8 });
  await owner.query(readFileSync(grants, 'utf8'));
  const url = new URL(database.url);
  url.searchParams.set('options', '-c role=sim_feed_admin');
  asAdmin = url.href;
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

it('is enough for a server to start with', async () => {
  const opened = await openDatabase({ kind: 'postgres', url: asAdmin });
  await opened.ping();
  await opened.close();
});

it('is enough for all that an admin can ask for', async () => {
  const log: string[] = [];
  const { pool, router } = routerOver(asAdmin, log);
  const server = await startServer({ app: createAdminApp(router), port: 0, host: '127.0.0.1', patience: {} });
  const client = new AdminClient(`http://127.0.0.1:${server.port}`);
  try {
    let token = await firstAdmin(client);
    const { persona, cycle, post, comment } = await playCycle(postgresAdminStorage(owner));
    const reader = await playCycle(postgresAdminStorage(owner), 'reader');
    const asked = async (method: string, path: string, body?: unknown) => {
      const answer = await client.call(method, path, { token, ...(body !== undefined && { body }) });
      expect([`${method} ${path}`, answer.status]).toEqual([
        `${method} ${path}`,
        expect.toBeOneOf([200, 201, 202, 204]),
      ]);
      return answer.body;
    };
    const guest = { email: 'bob@example.org', username: 'bob', password };
    expect((await client.call('POST', '/auths/login', { body: { username: 'ada', password: 'wrong' } })).status).toBe(
      401,
    );
    const { invite_token } = (await asked('POST', '/auths/invitations', { email: guest.email })) as {
      invite_token: string;
    };
    await asked('POST', '/auths/register', { ...guest, invite_token });
    await asked('POST', '/auths/invitations', { email: 'carl@example.org' });
    const [invitation] = (await asked('GET', '/auths/invitations')) as { id: number }[];
    await asked('DELETE', `/auths/invitations/${invitation?.id}`);
    const [, bob] = (await asked('GET', '/admins')) as { id: number }[];
    await asked('DELETE', `/admins/${bob?.id}`);
    await asked('PUT', '/auths/password', { current_password: password, new_password: `${password} anew` });
    token = await signIn(client, 'ada', `${password} anew`);
    await asked('GET', '/posts');
    await asked('GET', '/health/ready');
    await asked('GET', '/cycles');
    await asked('GET', `/cycles/${cycle}`);
    await asked('GET', `/personas/${persona}/turns`);
    await asked('POST', '/personas', { username: 'new_one', bio: 'New.', description: 'Newer.' });
    await asked('PATCH', `/personas/${persona}`, { bio: 'Edited.', paused: true });
    await asked('DELETE', `/comments/${comment}`);
    await asked('DELETE', `/posts/${post}`);
    await asked('DELETE', `/personas/${reader.persona}`);
    await asked('POST', '/cycles');
    await asked('PUT', '/simulation', { paused: true });
  } finally {
    await server.stop();
    await pool.end();
  }
});

it.each([
  "INSERT INTO posts (author_id, body, created_at) VALUES (1, 'Mine.', now())",
  "UPDATE posts SET body = 'Edited.'",
  'DELETE FROM cycles',
  'UPDATE steps SET reply = NULL',
  'DROP TABLE admin',
])('%s is refused', async (statement) => {
  const client = new pg.Client({ connectionString: asAdmin });
  await client.connect();
  await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  await client.end();
});
