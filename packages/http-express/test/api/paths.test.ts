import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdminClient } from '../admin-client.ts';
import { openStage, type Stage } from '../stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const call: AdminClient['call'] = (...request) => stage.client.call(...request);

describe('the paths', () => {
  it('are known from methods', async () => {
    expect((await call('GET', '/nowhere')).status).toBe(404);
    const wrong = await call('PUT', '/personas');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect((await call('OPTIONS', '/posts/1')).headers.get('allow')).toBe('DELETE');
    expect((await call('GET', '/personas/%zz')).status).toBe(400);
  });

  it('take parameters that they do not read, in whatever form: who watches over a server may keep caches away so', async () => {
    expect((await call('GET', '/health/live?at=1&at=2')).status).toBe(200);
  });

  it('lead to the document, and to a page for it', async () => {
    const document = await call('GET', '/openapi.json');
    expect(document.body).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
    const page = await call('GET', '/docs');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await call('GET', '/docs/')).headers.get('location')).toBe('../docs');
    expect((await call('GET', '/docs/start.js')).status).toBe(200);
    expect((await call('GET', '/docs/nothing.js')).status).toBe(404);
    expect((await call('GET', '/docs/..%2f..%2fadmin-router.ts')).status).toBe(404);
    expect((await call('POST', '/docs')).headers.get('allow')).toBe('GET, HEAD');
    const refused = async (path: string, headers: Record<string, string>) =>
      (await call('GET', path, { headers })).status;
    for (const path of ['/docs', '/docs/start.js']) {
      expect(await refused(path, { range: 'bytes=999999-' })).toBe(416);
      expect(await refused(path, { 'if-match': '"another"' })).toBe(412);
    }
  });
});
