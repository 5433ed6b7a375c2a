import { commonPasswords } from '@sim-feed/core/security';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, secrets } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const register = (password: string) =>
  stage.client.call('POST', '/auths/register', {
    body: { email: 'ada@example.org', username: 'ada', password, bootstrap_token: secrets.bootstrap },
  });
const [common = ''] = commonPasswords;

describe('T26: passwords', () => {
  it.each([
    ['73 bytes', 'a'.repeat(73), 400, /at most 72 bytes/],
    ['19 emoji, which are 76 bytes', '\u{1f95c}'.repeat(19), 400, /at most 72 bytes/],
    ['a NUL', `correct\u0000horse battery`, 400, /NUL/],
    ['half a surrogate pair', 'correct horse \ud800', 400, /well-formed/],
    ['11 characters', 'correct hor', 400, /at least 12/],
    ['a common one', common.toUpperCase(), 400, /common/],
    ['a megabyte', 'a'.repeat(1_048_576), 413, /65536/],
  ])('of %s are refused with the reason', async (_, given, status, reason) => {
    const { body } = await register(given);
    expect(body).toMatchObject({ status });
    expect((body as { detail: string }).detail).toMatch(reason);
  });

  it('of 72 bytes are taken whole: one byte less does not sign in', async () => {
    const longest = `${'\u{1f95c}'.repeat(17)}fine`;
    expect(Buffer.byteLength(longest)).toBe(72);
    expect((await register(longest)).status).toBe(201);
    const signIn = (password: string) =>
      stage.client.call('POST', '/auths/login', { body: { username: 'ada', password } });
    expect((await signIn(longest.slice(0, -1))).status).toBe(401);
    expect((await signIn(`${longest}!`)).status).toBe(401);
    expect((await signIn(longest)).status).toBe(200);
  });

  it('are in no log, and neither are tokens', () => {
    const logged = stage.log.join('');
    expect(logged).toContain('admin registered');
    for (const secret of [secrets.bootstrap, secrets.jwt, 'correct', '\u{1f95c}', 'eyJ']) {
      expect(logged).not.toContain(secret);
    }
  });
});
