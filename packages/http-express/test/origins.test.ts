import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdminApp } from '../src/index.ts';
import { openStage, type Stage } from './stage.ts';

const page = 'https://feed.example.org';
const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
const permission = 'access-control-allow-origin';

let stage: Stage;
const ask = (path: string, origin: string, method = 'GET', headers = {}) =>
  fetch(`${stage.client.base}${path}`, { method, headers: { origin, ...headers } });

describe('a server that was told the origin of a page', () => {
  beforeAll(async () => {
    stage = await openStage({ appOf: (router) => createAdminApp({ ...router, allowedOrigins: [page] }) });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  it('lets that page ask, and read answers and refusals', async () => {
    const asked = await ask('/auths/login', page, 'OPTIONS', preflight);
    expect(asked.status).toBe(204);
    expect(asked.headers.get(permission)).toBe(page);
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await ask('/cycles', page);
    expect(refused.status).toBe(401);
    expect(refused.headers.get(permission)).toBe(page);
    expect((await ask('/health/live', page)).headers.get(permission)).toBe(page);
  });

  it.each(['https://other.example.org', `${page}.evil.example`, 'null', 'http://feed.example.org'])(
    'lets no other page: %s',
    async (origin) => {
      const asked = await ask('/auths/login', origin, 'OPTIONS', preflight);
      expect(asked.status).toBe(405);
      expect(asked.headers.get(permission)).toBeNull();
      const answered = await ask('/health/live', origin);
      expect(answered.headers.get(permission)).toBeNull();
      expect(answered.headers.get('vary')).toMatch(/origin/i);
    },
  );
});

describe('a server that was told none', () => {
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  it('takes for an origin only what a browser sends as one', () => {
    for (const wrong of [`${page}/`, '*', 'feed.example.org']) {
      expect(() => createAdminApp({ ...stage.router, allowedOrigins: [wrong] })).toThrow(
        'allowedOrigins must be origins',
      );
    }
  });

  it('lets no page ask', async () => {
    expect((await ask('/auths/login', page, 'OPTIONS', preflight)).status).toBe(405);
    expect((await ask('/health/live', page)).headers.get(permission)).toBeNull();
  });
});
