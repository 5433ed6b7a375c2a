import type { AdminId } from '@sim-feed/core';
import { jwtIssuer } from '@sim-feed/core/security';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedErrors } from '../../openapi/statuses.ts';
import { operations } from '../../src/api/operations.ts';
import { createAdminApp, startServer } from '../../src/index.ts';
import { AdminClient } from '../admin-client.ts';
import { createPersona, openStage, password, routerOver, type Stage, secrets, signIn } from '../stage.ts';
import { playCycle } from '../written.ts';

let stage: Stage;
let token: string;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const call: AdminClient['call'] = (...request) => stage.client.call(...request);
const asAdmin: AdminClient['call'] = (method, path, sent = {}) => call(method, path, { token, ...sent });
const draft = (username: string) => ({ username, bio: 'Here.', description: 'Here again.' });

async function invited(email: string): Promise<string> {
  const { body } = await asAdmin('POST', '/auths/invitations', { body: { email } });
  return (body as { invite_token: string }).invite_token;
}

describe('the service', () => {
  it('says what it is, and that it lives and is ready', async () => {
    expect((await call('GET', '/')).body).toMatchObject({ status: 'OK', version: expect.any(String) });
    expect((await call('GET', '/health/live')).status).toBe(200);
    expect((await call('GET', '/health/ready')).status).toBe(200);
    expect((await call('HEAD', '/')).status).toBe(200);
  });

  it('shows the newest posts to anyone', async () => {
    const { post } = await playCycle(stage.storage);
    const { status, body } = await call('GET', '/posts?limit=1');
    expect([status, body]).toMatchObject([200, [{ id: post, author_username: 'poster' }]]);
    for (const query of ['limit=0', 'limit=101', 'limit=1e1', 'limit=', 'limit=1&limit=2', 'lmit=1']) {
      expect((await call('GET', `/posts?${query}`)).status, query).toBe(400);
    }
  });
});

describe('registering and signing in', () => {
  const registration = { email: 'Ada@example.org', username: 'ada', password };

  it('refuses what is not as it must be, and says what', async () => {
    const { status, body } = await call('POST', '/auths/register', {
      body: { email: 'nobody', username: 'a b', password: 'short', is_admin: true },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'is_admin', message: 'is not known here' }] });
    const second = await call('POST', '/auths/register', {
      body: { email: 'nobody', username: 'a b', password: 'short', invite_token: 'x', bootstrap_token: 'y' },
    });
    const paths = (second.body as { errors: { path: string }[] }).errors.map(({ path }) => path);
    expect(paths).toEqual(['email', 'username', 'password', 'invite_token']);
  });

  it('lets the first in by the bootstrap token, and nobody after by it', async () => {
    const wrong = { ...registration, bootstrap_token: `${secrets.bootstrap}!` };
    expect((await call('POST', '/auths/register', { body: wrong })).status).toBe(403);
    const right = { ...registration, bootstrap_token: secrets.bootstrap };
    const { status, body } = await call('POST', '/auths/register', { body: right });
    expect(status).toBe(201);
    expect(body).toMatchObject({ admin_info: { id: 1, email: 'Ada@example.org', username: 'ada' } });
    const again = { ...right, email: 'b@example.org', username: 'bob' };
    expect((await call('POST', '/auths/register', { body: again })).status).toBe(403);
  });

  it('signs in by username or email, whatever the case, by JSON or by form', async () => {
    const json = await call('POST', '/auths/login', { body: { username: 'ADA@EXAMPLE.org', password } });
    expect(json.body).toMatchObject({ token_type: 'bearer', expires_in: 1_800 });
    expect(json.headers.get('cache-control')).toBe('no-store');
    const form = await call('POST', '/auths/login', {
      body: new URLSearchParams({ grant_type: 'password', scope: '', username: 'Ada', password }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic Og==' },
    });
    expect(form.status).toBe(200);
    token = (form.body as { access_token: string }).access_token;
    expect((await asAdmin('GET', '/auths/me')).body).toMatchObject({ username: 'ada' });
  });

  it('refuses a wrong name or password, and a missing or wrong token', async () => {
    expect((await call('POST', '/auths/login', { body: { username: 'ada', password: 'wrong' } })).status).toBe(401);
    expect((await call('POST', '/auths/login', { body: { username: 'ada' } })).status).toBe(400);
    expect((await call('GET', '/auths/me')).status).toBe(401);
    expect((await call('GET', '/auths/me', { headers: { authorization: 'Basic YWRhOmFkYQ==' } })).status).toBe(401);
  });

  it('makes who fails again and again wait', async () => {
    const wrong = () => call('POST', '/auths/login', { body: { username: 'mallory', password: 'wrong' } });
    const statuses = new Set<number>();
    for (let count = 0; count < 8; count += 1) statuses.add((await wrong()).status);
    expect([...statuses]).toEqual([401, 429]);
  });

  it('invites, once for each token', async () => {
    const inviteToken = await invited('grace@example.org');
    const grace = { email: 'grace@example.org', username: 'grace', password, invite_token: inviteToken };
    expect((await call('POST', '/auths/register', { body: { ...grace, username: 'ADA' } })).status).toBe(409);
    expect((await call('POST', '/auths/register', { body: { ...grace, email: 'g@example.org' } })).status).toBe(403);
    expect((await call('POST', '/auths/register', { body: grace })).status).toBe(201);
    expect((await call('POST', '/auths/register', { body: { ...grace, username: 'hopper' } })).status).toBe(403);
    expect((await asAdmin('POST', '/auths/invitations', { body: { email: 'GRACE@example.org' } })).status).toBe(409);
  });

  it('lists the open invitations page by page, and takes them back', async () => {
    expect((await asAdmin('GET', '/auths/invitations?limit=x')).status).toBe(400);
    for (const name of ['one', 'two', 'three']) await invited(`${name}@example.org`);
    const first = await asAdmin('GET', '/auths/invitations?limit=2');
    expect(first.body).toMatchObject([{ email: 'one@example.org' }, { email: 'two@example.org' }]);
    const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
    const second = await asAdmin('GET', next);
    expect(second.body).toMatchObject([{ email: 'three@example.org' }]);
    expect(second.headers.get('link')).toBeNull();
    const { id } = (second.body as [{ id: number }])[0];
    expect((await asAdmin('DELETE', `/auths/invitations/${id}`)).status).toBe(204);
    expect((await asAdmin('DELETE', `/auths/invitations/${id}`)).status).toBe(404);
  });

  it('changes a password, which ends the tokens of before', async () => {
    const graces = await signIn(stage.client, 'grace');
    const change = (body: object, by = graces) => call('PUT', '/auths/password', { token: by, body });
    expect((await change({ current_password: 'wrong', new_password: 'another horse battery' })).body).toMatchObject({
      errors: [{ path: 'current_password' }],
    });
    expect((await change({ current_password: password, new_password: 'short' })).body).toMatchObject({
      errors: [{ path: 'new_password' }],
    });
    expect((await change({ current_password: password, new_password: 'another horse battery' })).status).toBe(204);
    expect((await call('GET', '/auths/me', { token: graces })).status).toBe(401);
    const bound = await call('POST', '/auths/login', {
      body: { username: 'grace', password: 'another horse battery' },
    });
    const renewed = (bound.body as { access_token: string }).access_token;
    const statuses = new Set<number>();
    for (let count = 0; count < 8; count += 1) {
      const wrong = { current_password: `wrong ${count}`, new_password: 'yet another horse battery' };
      statuses.add((await change(wrong, renewed)).status);
    }
    expect([...statuses]).toEqual([400, 429]);
  });

  it('lists and removes admins, never the last one', async () => {
    const { body } = await asAdmin('GET', '/admins');
    expect((await asAdmin('GET', '/admins?after=x')).status).toBe(400);
    expect(body).toMatchObject([{ username: 'ada' }, { username: 'grace' }]);
    const [ada, grace] = body as [{ id: number }, { id: number }];
    expect((await asAdmin('DELETE', `/admins/${grace.id}`)).status).toBe(204);
    expect((await asAdmin('DELETE', `/admins/${grace.id}`)).status).toBe(404);
    expect((await asAdmin('DELETE', `/admins/${ada.id}`)).status).toBe(409);
  });
});

describe('personas', () => {
  it('are created, found, changed and deleted', async () => {
    const created = await asAdmin('POST', '/personas', { body: draft('Planner') });
    expect(created.body).toMatchObject({ ...draft('Planner'), paused: false });
    const path = created.headers.get('location') ?? '';
    expect((await asAdmin('GET', path)).body).toEqual(created.body);
    expect((await asAdmin('GET', '/personas/username/pLANNER')).body).toEqual(created.body);
    const changed = await asAdmin('PATCH', path, { body: { bio: 'There.', paused: true } });
    expect(changed.body).toEqual({ ...(created.body as object), bio: 'There.', paused: true });
    expect((await asAdmin('DELETE', path)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) expect((await asAdmin(method, path)).status).toBe(404);
    expect((await asAdmin('PATCH', path, { body: { paused: true } })).status).toBe(404);
    expect((await asAdmin('GET', '/personas/username/planner')).status).toBe(404);
  });

  it('have names of their own, and rules', async () => {
    const { id } = await createPersona(stage.storage, 'spoons');
    expect((await asAdmin('POST', '/personas', { body: draft('SPOONS') })).status).toBe(409);
    expect((await asAdmin('POST', '/personas', { body: { ...draft('x'), bio: '' } })).body).toMatchObject({
      errors: [{ path: 'username' }, { path: 'bio' }],
    });
    expect((await asAdmin('PATCH', `/personas/${id}`, { body: { username: 'forks' } })).body).toMatchObject({
      errors: [{ path: 'username', message: 'is not known here' }],
    });
    expect((await asAdmin('PATCH', `/personas/${id}`, { body: {} })).status).toBe(400);
    expect((await asAdmin('GET', '/personas/username/%00')).status).toBe(400);
    for (const wrong of ['0', '-1', '1.5', '9'.repeat(16), 'one', '1e3']) {
      expect((await asAdmin('GET', `/personas/${wrong}`)).status, wrong).toBe(400);
    }
  });

  it('are listed page by page, to the last', async () => {
    for (const name of ['list_1', 'list_2', 'list_3']) await createPersona(stage.storage, name);
    const names: string[] = [];
    for (let path: string | undefined = '/personas?limit=2'; path !== undefined; ) {
      const { body, headers } = await asAdmin('GET', path);
      names.push(...(body as { username: string }[]).map(({ username }) => username));
      path = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    const all = (await asAdmin('GET', '/personas')).body as { username: string }[];
    expect(names).toEqual(all.map(({ username }) => username));
    expect((await asAdmin('GET', '/personas?limit=1001')).status).toBe(400);
  });
});

describe('moderation and the simulation', () => {
  it('deletes posts and comments', async () => {
    const { post, comment } = await playCycle(stage.storage);
    expect((await asAdmin('DELETE', `/comments/${comment}`)).status).toBe(204);
    expect((await asAdmin('DELETE', `/comments/${comment}`)).status).toBe(404);
    expect((await asAdmin('DELETE', `/posts/${post}`)).status).toBe(204);
    expect((await asAdmin('DELETE', `/posts/${post}`)).status).toBe(404);
    for (const path of ['/posts/x', '/comments/x']) expect((await asAdmin('DELETE', path)).status).toBe(400);
  });

  it('shows cycles, and turns with their steps', async () => {
    const { persona, cycle } = await playCycle(stage.storage, 'diarist');
    const cycles = await asAdmin('GET', '/cycles?limit=1');
    expect(cycles.body).toMatchObject([{ id: cycle, state: 'finished' }]);
    expect((await asAdmin('GET', `/cycles/${cycle}`)).body).toMatchObject({
      entries: { create_post: { performed: 1 } },
    });
    const turns = await asAdmin('GET', `/personas/${persona}/turns`);
    const entries = (action: string) => ({ entries: [{ action, performed: true }] });
    expect(turns.body).toMatchObject([
      { cycle_id: cycle, state: 'finished', steps: [entries('create_post'), entries('comment_on_post'), {}] },
    ]);
    expect((await asAdmin('GET', '/cycles/999999')).status).toBe(404);
    for (const before of ['yesterday', '0000-01-01T00:00:00Z', '2026-02-30T00:00:00Z']) {
      expect((await asAdmin('GET', `/cycles?before=${before}`)).status).toBe(400);
    }
    expect((await asAdmin('GET', '/cycles?before=0001-01-01T00:00:00Z')).status).toBe(200);
    expect((await asAdmin('GET', '/cycles/x')).status).toBe(400);
    expect((await asAdmin('GET', '/personas/999999/turns')).status).toBe(404);
    expect((await asAdmin('GET', `/personas/${persona}/turns?limit=21`)).status).toBe(400);
  });

  it('pauses the simulation, and asks for a cycle', async () => {
    expect((await asAdmin('PUT', '/simulation', { body: { paused: true } })).body).toEqual({ paused: true });
    expect((await asAdmin('POST', '/cycles')).status).toBe(409);
    expect((await asAdmin('PUT', '/simulation', { body: { paused: 'yes' } })).status).toBe(400);
    expect((await asAdmin('PUT', '/simulation', { body: { paused: false } })).status).toBe(200);
    expect((await asAdmin('POST', '/cycles')).status).toBe(202);
  });
});

/** A path that leads to an operation. */
const pathOf = (path: string) => path.replace('{username}', 'nobody').replace('{id}', '999999');

describe('every operation', () => {
  const guarded = operations.filter(({ who }) => who === 'admin');
  const bodied = operations.filter(({ bodySchema }) => bodySchema);
  const withId = operations.filter(({ path }) => path.includes('{id}'));
  const needsDatabase = operations.filter(({ alone }) => !alone);

  it.each(guarded)('$id asks who it is, before it looks at anything', async ({ method, path }) => {
    const body = method === 'get' ? {} : { body: 'not JSON' };
    expect((await call(method.toUpperCase(), pathOf(path), body)).status).toBe(401);
  });

  it.each(bodied)('$id takes JSON of a certain size, and nothing else', async ({ method, path, who }) => {
    const send = (body: string, type: string) =>
      call(method.toUpperCase(), pathOf(path), {
        body,
        headers: { 'content-type': type },
        ...(who === 'admin' && { token }),
      });
    expect((await send('{', 'application/json')).status).toBe(400);
    expect((await send('<a/>', 'text/xml')).status).toBe(415);
    expect((await send(`"${'a'.repeat(65_536)}"`, 'application/json')).status).toBe(413);
  });

  it.each(withId)('$id refuses an id that is none', async ({ method, path }) => {
    expect((await asAdmin(method.toUpperCase(), path.replace('{id}', 'none'))).status).toBe(400);
  });

  it('answers 503 where the database cannot be reached', async () => {
    const log: string[] = [];
    const { pool, router } = routerOver('postgres://nobody@127.0.0.1:1/nothing', log);
    await using server = await startServer({ app: createAdminApp(router), port: 0, host: '127.0.0.1' });
    const tokens = jwtIssuer({ secrets: [secrets.jwt], issuer: 'sim-feed', audience: 'sim-feed-admin' });
    const { token: good } = await tokens.issue({ admin: 1 as AdminId, generation: 0 });
    const client = new AdminClient(`http://127.0.0.1:${server.port}`);
    for (const { id, method, path, bodyExample } of needsDatabase) {
      const received = await client.call(method.toUpperCase(), pathOf(path), {
        token: good,
        ...(bodyExample && {
          body: { ...bodyExample, ...(id === 'register' && { bootstrap_token: secrets.bootstrap }) },
        }),
      });
      expect([id, received.status]).toEqual([id, 503]);
      stage.client.note(method.toUpperCase(), path, received);
    }
    await pool.end();
  });

  it('has been seen to answer each status that the document names', () => {
    const documented = operations.flatMap((one) =>
      [one.success.status, ...documentedErrors(one)].map((status) => `${one.id} ${status}`),
    );
    expect(documented.filter((one) => !stage.client.seen.has(one))).toEqual([]);
  });
});
