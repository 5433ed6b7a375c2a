import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, drivers } from '../postgres/drivers.ts';
import { AuthStage, bootstrapToken, codeOf, password } from './auth-stage.ts';

// `npm run test:races` plays 50.
const rounds = Number(process.env['RACE_ROUNDS'] ?? 5);
const parallel = 30;

describe.each(Object.entries(drivers))('registration under a race, on %s', (_, open) => {
  let driver: Driver;
  let stage: AuthStage;
  beforeAll(async () => {
    driver = await open();
    await driver.clear();
    stage = new AuthStage({ admin: driver.admin });
  });
  afterAll(() => driver.close());

  /** 30 at once; how many ended how. */
  async function race(register: (index: number) => Promise<unknown>): Promise<Record<string, number>> {
    const codes = await Promise.all(Array.from({ length: parallel }, (_, index) => codeOf(register(index))));
    const counts: Record<string, number> = {};
    for (const code of codes) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
    return counts;
  }

  it(`T23: of ${parallel} first registrations at once one wins, ${rounds} rounds`, { timeout: 120_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await driver.rows('DELETE FROM admin');
      const counts = await race((index) =>
        stage.auth.register({ username: `ada_${index}`, email: `ada_${index}@example.org`, password, bootstrapToken }),
      );
      expect(counts).toEqual({ fulfilled: 1, 'registration-refused': parallel - 1 });
      expect(await driver.rows('SELECT count(*)::integer AS admins FROM admin')).toEqual([{ admins: 1 }]);
    }
  });

  it(`T24: of ${parallel} uses of one invitation one wins, ${rounds} rounds`, { timeout: 120_000 }, async () => {
    await driver.rows('DELETE FROM admin');
    const ada = await stage.first();
    for (let round = 0; round < rounds; round += 1) {
      const email = `bob_${round}@example.org`;
      const { inviteToken } = await stage.auth.invite(ada, { email });
      const counts = await race((index) =>
        stage.auth.register({ username: `bob_${round}_${index}`, email, password, inviteToken }),
      );
      expect(counts).toEqual({ fulfilled: 1, 'registration-refused': parallel - 1 });
    }
    expect(await driver.rows('SELECT count(*)::integer AS admins FROM admin')).toEqual([{ admins: rounds + 1 }]);
  });

  it('T24: used, expired and for another email are one refusal, and no token is in the table', async () => {
    await driver.rows('DELETE FROM admin');
    const ada = await stage.first();
    const register = (username: string, inviteToken: string) =>
      stage.auth.register({ username, email: `${username}@example.org`, password, inviteToken });
    const used = await stage.auth.invite(ada, { email: 'bob@example.org' });
    await register('bob', used.inviteToken);
    const open = await stage.auth.invite(ada, { email: 'eve@example.org' });
    const stored = JSON.stringify(await driver.rows('SELECT * FROM admin_invitations'));
    expect(stored).not.toContain(used.inviteToken);
    expect(stored).not.toContain(open.inviteToken);
    const refusals = [
      await register('bob_2', used.inviteToken).catch((error) => error),
      await register('joe', open.inviteToken).catch((error) => error),
      await register('joe', 'a token that nobody was given').catch((error) => error),
    ];
    stage.time += 86_400_000;
    refusals.push(await register('eve', open.inviteToken).catch((error) => error));
    stage.time -= 86_400_000;
    expect(new Set(refusals.map(({ code, message }) => `${code} ${message}`)).size).toBe(1);
    expect(refusals[0]).toMatchObject({ code: 'registration-refused' });
    expect(JSON.stringify(stage.lines)).not.toContain(open.inviteToken);
  });

  it('of 30 sign-ins at once exactly the limit is tried', async () => {
    await driver.rows('DELETE FROM admin');
    await driver.rows('DELETE FROM sign_in_failures');
    await stage.first();
    expect(await race(() => stage.signIn('ada', 'a wrong long password'))).toEqual({
      'invalid-credentials': 5,
      'too-many-attempts': parallel - 5,
    });
  });

  it('of two admins that are removed at once one stays', async () => {
    await driver.rows('DELETE FROM admin');
    const ada = await stage.first();
    const bob = await stage.invited(ada, 'bob');
    const codes = await Promise.all([ada, bob].map(({ id }) => codeOf(stage.auth.removeAdmin(id))));
    expect(codes.sort()).toEqual(['fulfilled', 'last-admin']);
  });
});
