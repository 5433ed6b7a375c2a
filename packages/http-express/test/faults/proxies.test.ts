import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdminApp, type TrustedProxies } from '../../src/index.ts';
import { openStage, type Stage } from '../stage.ts';

let stage: Stage;
const open = (trustedProxies?: TrustedProxies) => async () => {
  stage = await openStage({ appOf: (router) => createAdminApp({ ...router, trustedProxies }) });
};
const close = () => stage?.[Symbol.asyncDispose]();

/** Under how many networks failures are counted that come with those X-Forwarded-For. */
async function networksOf(...forwarded: string[]): Promise<number> {
  await stage.pool.query('TRUNCATE sign_in_failures');
  for (const address of forwarded) {
    const body = { username: 'nobody', password: 'wrong' };
    await stage.client.call('POST', '/auths/login', { body, headers: { 'x-forwarded-for': address } });
  }
  const { rows } = await stage.pool.query('SELECT key FROM sign_in_failures');
  // One for the account, and two for each network.
  return (rows.length - 1) / 2;
}

describe('a server that was told of no proxy', () => {
  beforeAll(open());
  afterAll(close);

  it('believes nobody who says where a request comes from', async () => {
    expect(await networksOf('192.0.2.1', '192.0.2.2', '2001:db8::1')).toBe(1);
    expect(stage.log.join('')).not.toContain('192.0.2.1');
  });
});

describe.each<[string, TrustedProxies]>([
  ['how many proxies there are', 1],
  ['the network of its proxy', ['loopback']],
])('a server that was told %s', (_, proxies) => {
  beforeAll(open(proxies));
  afterAll(close);

  it('tells those apart who come through it', async () => {
    expect(await networksOf('192.0.2.1', '192.0.2.2', '2001:db8::1')).toBe(3);
    expect(stage.log.join('')).toContain('192.0.2.2');
  });

  it('believes the proxy alone, and not what was said to the proxy', async () => {
    expect(await networksOf('203.0.113.1, 192.0.2.1', '203.0.113.2, 192.0.2.1', '192.0.2.1')).toBe(1);
  });

  it('takes another port, or another address of one network, for no other', async () => {
    expect(await networksOf('192.0.2.1:4711', '192.0.2.1:4712', '192.0.2.1')).toBe(1);
    expect(await networksOf('2001:db8::1', '2001:db8::ffff', '[2001:db8::2]:4711')).toBe(1);
  });
});
