import { ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { handlerOf, type LocalServer, type ReadHandler, serveLocally } from '../src/index.ts';
import { eventOf, settle } from './village.ts';

const allowedOrigins = ['https://feed.example.org'];
const numbers = ['0', '-1', '1.5', '1e3', '0x10', 'Infinity', '1'.repeat(20), '%00', ''];
const numbered = readRoutes.map(({ path }) => path).filter((path) => path.includes('{'));

const addresses = [
  ...['/posts/1', '/posts/2', '/posts/999', '/posts/1/comments', '/posts/1/comments?limit=5', '/post/1', '/personas'],
  ...['/persona/1', '/persona/1/relations', '/persona/1/relations?relation=following&limit=1', '/persona/1/posts'],
  ...['/cycles', '/cycles?limit=1', '/personas?limit=1&after=1'],
  ...['/post/999', '/posts/999/comments', '/persona/999', '/persona/999/relations', '/persona/999/posts'],
  ...['/posts/1?before=nonsense', '/personas?limit=0', '/cycles?limit=101', '/persona/1/relations?before=1.1'],
  ...numbers.flatMap((number) => numbered.map((path) => path.replace(/\{[^}]+\}/, number))),
];

describe('the read API by its three ways', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let api: ReturnType<typeof readApi>;
  let handlers: { path: string; handler: ReadHandler }[];
  let server: LocalServer;

  beforeAll(async () => {
    database = await createDatabase();
    await settle(database.url);
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
    api = readApi({ service: new ReadService(postgresReadStorage(pool)), routes: readRoutes, allowedOrigins });
    const environment = { DATABASE_URL: database.url, ALLOWED_ORIGINS: allowedOrigins.join() };
    handlers = readRoutes.map((route) => ({ path: route.path, handler: handlerOf(route, environment) }));
    server = await serveLocally({ routes: handlers, port: 0, requestId: () => 'r-1' });
  });
  afterAll(async () => {
    await server.close();
    await Promise.all(handlers.map(({ handler }) => handler.end()));
    await pool.end();
    await database.drop();
  });

  const handlerFor = (address: string) => {
    const [path = ''] = address.split('?');
    const pattern = (route: string) => new RegExp(`^${route.replaceAll(/\{[^}]+\}/g, '[^/]*')}$`);
    return handlers.find((each) => pattern(each.path).test(path))!.handler;
  };
  const byRequest = async (address: string, init: RequestInit = {}) => {
    const response = await api(new Request(`http://read.test${address}`, init), 'r-1');
    return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
  };
  const byHandler = async (address: string, method = 'GET', headers: Record<string, string> = {}) => {
    const result = await handlerFor(address)(eventOf(address, method, headers));
    return { status: result.statusCode, body: result.body, headers: result.headers };
  };
  const byServer = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(`${server.address}${address}`, init);
    const ours = [...response.headers].filter(
      ([name]) => !/^(date|connection|keep-alive|transfer-encoding|content-length)$/.test(name),
    );
    return { status: response.status, body: await response.text(), headers: Object.fromEntries(ours) };
  };

  it.each(addresses)('answers %j alike', async (address) => {
    const asked = await byRequest(address);
    expect(await byHandler(address)).toEqual(asked);
    expect(await byServer(address)).toEqual(asked);
  });

  it.each(numbers)('refuses the number %j on every route', async (number) => {
    for (const path of numbered) expect((await byHandler(path.replace(/\{[^}]+\}/, number))).status).toBe(400);
  });

  it('knows what is unchanged, a preflight and a wrong method alike', async () => {
    const { headers } = await byRequest('/posts/1');
    for (const init of [
      { method: 'GET', headers: { 'if-none-match': headers['etag'] ?? '' } },
      { method: 'OPTIONS', headers: { origin: allowedOrigins[0] ?? '', 'access-control-request-method': 'GET' } },
      { method: 'GET', headers: { origin: allowedOrigins[0] ?? '' } },
      { method: 'DELETE', headers: {} },
    ]) {
      const asked = await byRequest('/posts/1', init);
      expect(await byHandler('/posts/1', init.method, init.headers)).toEqual(asked);
      // What fetch adds of its own accord changes nothing.
      expect(await byServer('/posts/1', init)).toEqual(asked);
    }
  });

  it('answers where the stage has a name and where the path was decoded', async () => {
    const named = { ...eventOf('/prod/posts/1'), requestContext: { ...eventOf('').requestContext, stage: 'prod' } };
    expect((await handlerFor('/posts/1')(named)).statusCode).toBe(200);
    for (const part of ['\u0000', '1?x', '1#x', 'ä', '\ud800', '%', '%zz', '\\']) {
      const event = { ...eventOf('/'), rawPath: `/posts/${part}` };
      expect((await handlerFor('/posts/1')(event)).statusCode).toBe(400);
    }
  });

  it.each([
    ['a REST API', { path: '/posts/1', httpMethod: 'GET', headers: {}, requestContext: { stage: 'prod' } }],
    ['a load balancer', { path: '/posts/1', httpMethod: 'GET', headers: {}, requestContext: { elb: {} } }],
    ['a queue', { Records: [] }],
  ])('says what is wrong with an event of %s', async (_, event) => {
    const { handler } = handlers[0]!;
    await expect(handler(event as never)).rejects.toThrow('event: must be of payload version 2.0');
  });

  it('hides no post and repeats none where one is inserted between two pages', async () => {
    const seen: number[] = [];
    for (let address: string | undefined = '/posts/1'; address !== undefined; ) {
      const { body, headers } = await byHandler(address);
      seen.push(...JSON.parse(body).map(({ id }: { id: number }) => id));
      address = /<([^>]+)>/.exec(headers['link'] ?? '')?.[1];
      await pool.query("INSERT INTO posts (author_id, body, created_at) VALUES (1, 'new', '2026-03-01T14:00:00Z')");
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, place) => 45 - place));
    await pool.query("DELETE FROM posts WHERE body = 'new'");
  });

  it('takes another port where the one it was given is in use', async () => {
    const port = Number(new URL(server.address).port);
    const other = await serveLocally({ routes: handlers, port });
    expect(other.address).not.toBe(server.address);
    expect((await fetch(`${other.address}/posts/1`)).status).toBe(200);
    await other.close();
  });
});
