import { createHmac, generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { AuthStage, codeOf, jwtSecret } from './auth-stage.ts';

type Claims = Record<string, unknown>;

async function signedIn() {
  const stage = new AuthStage();
  const ada = await stage.first();
  const { accessToken } = await stage.signIn('ada');
  const claims = jwt.decode(accessToken) as Claims;
  return { stage, ada, accessToken, claims };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** A token of any header and any claims, signed with the right secret. */
function forged(header: object, claims: object, hash = 'sha256', secret = jwtSecret): string {
  const body = `${encoded(header)}.${encoded(claims)}`;
  return `${body}.${createHmac(hash, secret).update(body).digest('base64url')}`;
}

const hs256 = { alg: 'HS256', typ: 'JWT' };

describe('T25: access tokens', () => {
  it('are taken where nothing is wrong, forged by hand with the right secret too', async () => {
    const { stage, ada, accessToken, claims } = await signedIn();
    expect(claims).toMatchObject({ sub: String(ada.id), iss: 'sim-feed', aud: 'admins', jti: expect.any(String) });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(1_800);
    expect(await stage.auth.authenticate(accessToken)).toEqual(ada);
    expect(await stage.auth.authenticate(forged(hs256, claims))).toEqual(ada);
  });

  const without = (claims: Claims, name: string) =>
    Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
  const forgeries: [string, (claims: Claims) => string][] = [
    ['nothing', () => ''],
    ['no token', () => 'a.b.c'],
    ['two megabytes', () => 'x'.repeat(2_000_000)],
    ['the algorithm none', (claims) => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`],
    ['the algorithm none, signed', (claims) => forged({ alg: 'none' }, claims)],
    ['HS512', (claims) => forged({ alg: 'HS512', typ: 'JWT' }, claims, 'sha512')],
    ['HS384', (claims) => jwt.sign(claims, jwtSecret, { algorithm: 'HS384' })],
    ['RS256 signed with the secret', (claims) => forged({ alg: 'RS256', typ: 'JWT' }, claims)],
    [
      'RS256 of a key of its own',
      (claims) =>
        jwt.sign(claims, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, { algorithm: 'RS256' }),
    ],
    ['another secret', (claims) => forged(hs256, claims, 'sha256', 'another secret of thirty-two bytes')],
    ['no expiry', (claims) => forged(hs256, without(claims, 'exp'))],
    ['an expiry that has passed', (claims) => forged(hs256, { ...claims, exp: Number(claims['iat']) - 1 })],
    ['an expiry of now', (claims) => forged(hs256, { ...claims, exp: Number(claims['iat']) })],
    ['an expiry that is a text', (claims) => forged(hs256, { ...claims, exp: '9999999999' })],
    ['another audience', (claims) => forged(hs256, { ...claims, aud: 'everybody' })],
    ['no audience', (claims) => forged(hs256, without(claims, 'aud'))],
    ['another issuer', (claims) => forged(hs256, { ...claims, iss: 'somebody' })],
    ['no issuer', (claims) => forged(hs256, without(claims, 'iss'))],
    ['an object as subject', (claims) => forged(hs256, { ...claims, sub: { id: claims['sub'] } })],
    ['a number as subject', (claims) => forged(hs256, { ...claims, sub: Number(claims['sub']) })],
    ['a subject that is no id', (claims) => forged(hs256, { ...claims, sub: '1 OR 1=1' })],
    ['no subject', (claims) => forged(hs256, without(claims, 'sub'))],
    ['the subject of nobody', (claims) => forged(hs256, { ...claims, sub: '999999' })],
    ['no issuing time', (claims) => forged(hs256, without(claims, 'iat'))],
    ['no id', (claims) => forged(hs256, without(claims, 'jti'))],
    ['no generation', (claims) => forged(hs256, without(claims, 'generation'))],
    ['another generation', (claims) => forged(hs256, { ...claims, generation: 1 })],
    ['a generation that is a text', (claims) => forged(hs256, { ...claims, generation: '0' })],
    ['claims that are a list', () => forged(hs256, ['sub'])],
  ];

  it.each(forgeries)('are refused with %s', async (_, forge) => {
    const { stage, claims } = await signedIn();
    expect(await codeOf(stage.auth.authenticate(forge(claims)))).toBe('unauthenticated');
  });

  it('are refused where they are missing', async () => {
    expect(await codeOf(new AuthStage().auth.authenticate(undefined))).toBe('unauthenticated');
  });

  it('are refused with any single bit changed', async () => {
    const { stage, accessToken } = await signedIn();
    const bytes = Buffer.from(accessToken);
    expect(bytes.length * 8).toBeGreaterThan(256);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const code = await codeOf(stage.auth.authenticate(flipped.toString('latin1')));
      expect(code, `bit ${bit}`).toBe('unauthenticated');
    }
  });

  it('are refused once they have expired', async () => {
    const { stage, accessToken } = await signedIn();
    stage.time += 1_799_000;
    await stage.auth.authenticate(accessToken);
    stage.time += 1_000;
    expect(await codeOf(stage.auth.authenticate(accessToken))).toBe('unauthenticated');
  });

  it('are refused once their admin has gone', async () => {
    const { stage, ada, accessToken } = await signedIn();
    const bob = await stage.invited(ada, 'bob');
    await stage.auth.removeAdmin(ada.id, bob);
    expect(await codeOf(stage.auth.authenticate(accessToken))).toBe('unauthenticated');
  });

  it('are taken while their secret is the one before, and refused after that', async () => {
    const { stage, accessToken } = await signedIn();
    const next = 'another secret of thirty-two bytes';
    const rotated = stage.tokens({ secrets: [next, jwtSecret] });
    expect(await rotated.verify(accessToken)).toMatchObject({ generation: 0 });
    const { token } = await rotated.issue({ admin: 1 as never, generation: 0 });
    expect(await stage.tokens({ secrets: [next] }).verify(token)).toBeDefined();
    expect(await stage.tokens({ secrets: [next] }).verify(accessToken)).toBeUndefined();
  });

  it.each([
    [['too short'], {}],
    [['x'.repeat(31)], {}],
    [[jwtSecret, 'short'], {}],
    [[jwtSecret], { issuer: '' }],
  ])('are not issued with the options %j %j', (secrets, options) => {
    const issue = () => new AuthStage().tokens({ secrets: secrets as [string], ...options });
    expect(issue).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(issue).not.toThrow(expect.objectContaining({ message: expect.stringContaining(secrets.at(-1) ?? '') }));
  });
});
