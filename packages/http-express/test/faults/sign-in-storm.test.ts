import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstAdmin, openStage, password, type Stage, signIn } from '../stage.ts';

let stage: Stage;

// As hard as it is in earnest: what is tested is that it does not hold up anything else.
beforeAll(async () => {
  stage = await openStage({ passwordCost: 10 });
  await firstAdmin(stage.client);
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const attempt = (username: string, given: string) =>
  stage.client.call('POST', '/auths/login', { body: { username, password: given } });

describe('T21: a thousand wrong passwords, fifty at once', () => {
  it('are refused without a look at nearly all of them, and hold up nobody else', async () => {
    const statuses: number[] = [];
    let left = 1_000;
    const attacker = async () => {
      for (; left > 0; ) {
        left -= 1;
        statuses.push((await attempt('ada', `wrong ${left}`)).status);
      }
    };
    let stormIsOver = false;
    const looker = async () => {
      let looks = 0;
      for (; !stormIsOver; looks += 1) expect((await stage.client.call('GET', '/posts')).status).toBe(200);
      return looks;
    };
    const looking = looker();
    await Promise.all(Array.from({ length: 50 }, attacker));
    stormIsOver = true;
    const held = statuses.filter((status) => status === 429 || status === 503);
    expect(statuses).toHaveLength(1_000);
    expect(statuses).not.toContain(200);
    expect(held.length).toBeGreaterThanOrEqual(950);
    // Somebody who looked at the feed meanwhile was served many times over.
    expect(await looking).toBeGreaterThan(10);
  });

  it('make the right one wait too, and let it in afterwards', async () => {
    const early = await attempt('ada', password);
    expect(early.status).toBe(429);
    expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
    await stage.pool.query(`UPDATE sign_in_failures SET last_at = last_at - interval '20 minutes'`);
    expect(await signIn(stage.client, 'ada')).toMatch(/^ey/);
  });
});

describe('T22: unknown and known accounts', () => {
  it('get one answer to a wrong password, but for its id and its date', async () => {
    await stage.pool.query('TRUNCATE sign_in_failures');
    const answers = new Set<string>();
    for (const username of ['ada', 'nobody', 'ada@example.org', 'nobody@example.org']) {
      const { status, headers, body } = await attempt(username, 'wrong');
      const { request_id, ...rest } = body as Record<string, unknown>;
      const told = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      expect(request_id).toMatch(/^[0-9a-f-]{36}$/);
      answers.add(JSON.stringify([status, rest, told]));
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('The username or the password is wrong.');
  });
});
