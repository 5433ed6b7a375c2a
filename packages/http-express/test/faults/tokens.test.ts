import { createHmac } from 'node:crypto';
import type { AdminId } from '@sim-feed/core';
import { jwtIssuer } from '@sim-feed/core/security';
import jwt from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstAdmin, openStage, password, type Stage, secrets } from '../stage.ts';

let stage: Stage;
let token: string;

beforeAll(async () => {
  stage = await openStage();
  token = await firstAdmin(stage.client);
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const statusOf = async (given: string) => (await stage.client.call('GET', '/auths/me', { token: given })).status;
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1_000);
const claims = () => ({
  ...{ sub: '1', iss: 'sim-feed', aud: 'sim-feed-admin', jti: 'x', generation: 0 },
  ...{ iat: now(), exp: now() + 600 },
});

function signed(header: object, body: object, hash = 'sha256'): string {
  const text = `${base64(header)}.${base64(body)}`;
  return `${text}.${createHmac(hash, secrets.jwt).update(text).digest('base64url')}`;
}

const header = { alg: 'HS256', typ: 'JWT' };

describe('T25: access tokens', () => {
  it('are good as they were issued, and as anybody with the secret would make them', async () => {
    expect(await statusOf(token)).toBe(200);
    expect(await statusOf(signed(header, claims()))).toBe(200);
  });

  it.each<[string, () => string]>([
    ['alg none', () => `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims())}.`],
    ['HS512', () => signed({ ...header, alg: 'HS512' }, claims(), 'sha512')],
    ['RS256 signed with the secret', () => signed({ ...header, alg: 'RS256' }, claims())],
    ['no exp', () => signed(header, { ...claims(), exp: undefined })],
    ['past exp', () => signed(header, { ...claims(), exp: now() - 1 })],
    ['another audience', () => signed(header, { ...claims(), aud: 'somebody-else' })],
    ['another issuer', () => signed(header, { ...claims(), iss: 'somebody-else' })],
    ['an object as sub', () => signed(header, { ...claims(), sub: { id: 1 } })],
    ['no such admin', () => signed(header, { ...claims(), sub: '999' })],
    ['another secret', () => jwt.sign(claims(), 'another secret, which has more than 32 bytes')],
  ])('are refused with %s', async (_, forged) => {
    expect(await statusOf(forged())).toBe(401);
  });

  it('are refused with any of 256 bits flipped', async () => {
    const bytes = Buffer.from(token);
    let flips = 0;
    for (let bit = 0; flips < 256; bit += 5) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      // Bytes that no header takes are refused before they are sent; those of one base64 character may mean the same.
      if (!/^[\x21-\x7e]+$/.test(changed.toString('latin1')) || sameMeaning(changed, bytes)) continue;
      expect(await statusOf(changed.toString('latin1')), `bit ${bit}`).toBe(401);
      flips += 1;
    }
  });

  it('end with their admin', async () => {
    const { body } = await stage.client.call('POST', '/auths/invitations', { token, body: { email: 'b@example.org' } });
    const { invite_token } = body as { invite_token: string };
    await stage.client.call('POST', '/auths/register', {
      body: { email: 'b@example.org', username: 'bob', password, invite_token },
    });
    const signedIn = await stage.client.call('POST', '/auths/login', { body: { username: 'bob', password } });
    const bobs = (signedIn.body as { access_token: string }).access_token;
    const { id } = (await stage.client.call('GET', '/auths/me', { token: bobs })).body as { id: AdminId };
    expect((await stage.client.call('DELETE', `/admins/${id}`, { token })).status).toBe(204);
    expect(await statusOf(bobs)).toBe(401);
  });

  it('of the secret before are good until it is taken out', async () => {
    const before = jwtIssuer({ secrets: ['b'.repeat(32)], issuer: 'sim-feed', audience: 'sim-feed-admin' });
    const old = (await before.issue({ admin: 1 as AdminId, generation: 0 })).token;
    expect(await statusOf(old)).toBe(401);
    await using rotated = await openStage({ jwtSecrets: [secrets.jwt, 'b'.repeat(32)] });
    await firstAdmin(rotated.client);
    expect((await rotated.client.call('GET', '/auths/me', { token: old })).status).toBe(200);
  });
});

function sameMeaning(one: Buffer, other: Buffer): boolean {
  const parts = (token: Buffer) =>
    token
      .toString('latin1')
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('hex'));
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}
