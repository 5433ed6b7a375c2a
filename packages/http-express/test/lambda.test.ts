import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLambdaHandler, handler } from '../src/lambda/index.ts';
import { openStage, password, type Stage, secrets } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.[Symbol.asyncDispose]());

/** An event as API Gateway's HTTP API sends it, in its payload version 2.0. */
function eventOf(method: string, path: string, { body, token }: { body?: object; token?: string } = {}) {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      host: 'abc.execute-api.eu-central-1.amazonaws.com',
      'x-forwarded-for': '203.0.113.7',
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    requestContext: {
      accountId: '1',
      apiId: 'abc',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'test' },
      stage: '$default',
      timeEpoch: 0,
    },
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

describe('the admin app as a Lambda function', () => {
  it('registers, signs in, creates and deletes', async () => {
    const answer = createLambdaHandler(stage.router);
    const call = async (method: string, path: string, sent = {}) => {
      const { statusCode, headers = {}, body = '' } = await answer(eventOf(method, path, sent), {});
      return { statusCode, headers, body: body === '' ? undefined : JSON.parse(body) };
    };
    const registration = { email: 'ada@example.org', username: 'ada', password, bootstrap_token: secrets.bootstrap };
    expect((await call('POST', '/auths/register', { body: registration })).statusCode).toBe(201);
    const { body } = await call('POST', '/auths/login', { body: { username: 'ada', password } });
    const token = body.access_token;
    const persona = { username: 'planner', bio: 'Here.', description: 'Here again.' };
    const created = await call('POST', '/personas', { token, body: persona });
    expect([created.statusCode, created.headers['location']]).toEqual([201, '/personas/1']);
    expect((await call('GET', '/personas?limit=1', { token })).body).toMatchObject([persona]);
    expect((await call('DELETE', '/personas/1', { token })).statusCode).toBe(204);
    expect((await call('GET', '/personas/1', { token })).statusCode).toBe(404);
    expect((await call('PUT', '/personas', { token })).headers['allow']).toBe('GET, HEAD, POST');
    expect((await call('POST', '/personas', { token, body: { text: 'a'.repeat(70_000) } })).statusCode).toBe(413);
  });

  it('counts failures under the address that API Gateway reports', async () => {
    const answer = createLambdaHandler(stage.router);
    const before = await stage.pool.query('SELECT key FROM sign_in_failures');
    for (const address of ['198.51.100.8', '198.51.100.9']) {
      const event = eventOf('POST', '/auths/login', { body: { username: 'x', password: 'wrong' } });
      event.requestContext.http.sourceIp = address;
      await answer(event, {});
    }
    const after = await stage.pool.query('SELECT key FROM sign_in_failures');
    // One account, two networks, and the account in each of them.
    expect(after.rows.length - before.rows.length).toBe(5);
  });

  it('leads on under the name of its stage', async () => {
    const answer = createLambdaHandler(stage.router);
    const under = (path: string) => {
      const event = eventOf('GET', path);
      return { ...event, requestContext: { ...event.requestContext, stage: 'prod' } };
    };
    for (const path of ['/prod/openapi.json', '/openapi.json']) {
      const { statusCode, body = '' } = await answer(under(path), {});
      const [mount = ''] = path.split('/openapi.json');
      expect([statusCode, JSON.parse(body).servers]).toEqual([200, [{ url: mount || '/' }]]);
    }
    expect((await answer(under('/prod'), {})).statusCode).toBe(200);
    expect((await answer(under('/production/health/live'), {})).statusCode).toBe(404);
  });

  it('is set up by its environment', async () => {
    const names = ['DATABASE_URL', 'JWT_SECRET', 'BOOTSTRAP_TOKEN', 'LOG_LEVEL', 'TRUST_PROXY'] as const;
    await expect(handler(eventOf('GET', '/'), {})).rejects.toThrow('DATABASE_URL is missing');
    const values = [stage.url, secrets.jwt, secrets.bootstrap, 'silent', '2'];
    for (const [index, name] of names.entries()) process.env[name] = values[index];
    try {
      for (let call = 0; call < 2; call += 1) {
        expect(await handler(eventOf('GET', '/health/ready'), {})).toMatchObject({ statusCode: 200 });
      }
      const failures = async () => (await stage.pool.query('SELECT key FROM sign_in_failures')).rows.length;
      const before = await failures();
      for (const client of ['192.0.2.1', '192.0.2.2']) {
        const event = eventOf('POST', '/auths/login', { body: { username: 'y', password: 'wrong' } });
        event.headers['x-forwarded-for'] = `192.0.2.9, ${client}, 203.0.113.7`;
        expect(await handler(event, {})).toMatchObject({ statusCode: 401 });
      }
      // The two are not taken for one, though one CDN asks for both.
      expect((await failures()) - before).toBe(5);
    } finally {
      for (const name of names) delete process.env[name];
    }
  });
});
