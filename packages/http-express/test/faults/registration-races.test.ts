import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstAdmin, openStage, password, type Stage, secrets } from '../stage.ts';

const rounds = 50;
const rivals = 30;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const register = (body: object) => stage.client.call('POST', '/auths/register', { body });
const atOnce = async (ask: (rival: number) => Promise<{ readonly status: number }>) =>
  (await Promise.all(Array.from({ length: rivals }, (_, rival) => ask(rival)))).map(({ status }) => status);
const admins = async () => (await stage.pool.query('SELECT id FROM admin')).rows.length;

describe('T23: thirty who would be the first, at once', () => {
  it('leave one admin, in fifty rounds of fifty', { timeout: 120_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await stage.pool.query('TRUNCATE admin CASCADE');
      const statuses = await atOnce((rival) =>
        register({
          email: `a${rival}@example.org`,
          username: `a_${rival}`,
          password,
          bootstrap_token: secrets.bootstrap,
        }),
      );
      expect(statuses.filter((status) => status === 201)).toHaveLength(1);
      expect(new Set(statuses.filter((status) => status !== 201))).toEqual(new Set([403]));
      expect(await admins()).toBe(1);
    }
  });
});

describe('T24: an invitation', () => {
  it('lets one of thirty in, in fifty rounds of fifty', { timeout: 120_000 }, async () => {
    await stage.pool.query('TRUNCATE admin CASCADE');
    const token = await firstAdmin(stage.client);
    for (let round = 0; round < rounds; round += 1) {
      const email = `guest${round}@example.org`;
      const { body } = await stage.client.call('POST', '/auths/invitations', { token, body: { email } });
      const { invite_token } = body as { invite_token: string };
      const statuses = await atOnce((rival) =>
        register({ email, username: `g_${round}_${rival}`, password, invite_token }),
      );
      expect(statuses.filter((status) => status === 201)).toHaveLength(1);
      expect(new Set(statuses.filter((status) => status !== 201))).toEqual(new Set([403]));
      const { rows } = await stage.pool.query('SELECT * FROM admin_invitations');
      expect(JSON.stringify(rows)).not.toContain(invite_token);
    }
  });

  it('is no longer good when it has expired, or for another email', async () => {
    const token = await stage.client
      .call('POST', '/auths/login', { body: { username: 'ada', password } })
      .then(({ body }) => (body as { access_token: string }).access_token);
    const email = 'late@example.org';
    const { body } = await stage.client.call('POST', '/auths/invitations', { token, body: { email } });
    const { invite_token } = body as { invite_token: string };
    const late = { email, username: 'late', password, invite_token };
    expect((await register({ ...late, email: 'other@example.org' })).status).toBe(403);
    await stage.pool.query(`UPDATE admin_invitations SET expires_at = now() - interval '1 second' WHERE email = $1`, [
      email,
    ]);
    expect((await register(late)).status).toBe(403);
  });
});
