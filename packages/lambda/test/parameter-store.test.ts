import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getPosts } from '@sim-feed/core/http';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../../test/postgres/embedded.ts';
import { handlerOf, type ReadHandler } from '../src/index.ts';
import { eventOf } from './village.ts';

const name = '/sim-feed/database-url';

let server: EmbeddedServer;
let owner: pg.Client;
let handler: ReadHandler | undefined;
/** What the stand-ins for the extension and for the service answer with; undefined is an error. */
let extensionHas: string | undefined;
let serviceHas: string | undefined;
const asked: unknown[] = [];

const extension = listening((request, response) => {
  asked.push({ url: request.url, token: request.headers['x-aws-parameters-secrets-token'] });
  if (extensionHas === undefined) response.writeHead(500);
  response.end(extensionHas === 'no JSON' ? extensionHas : JSON.stringify({ Parameter: { Value: extensionHas } }));
});
const service = listening(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push({ target: request.headers['x-amz-target'], body: JSON.parse(body) });
  if (serviceHas === 'silence') return;
  if (serviceHas === undefined) response.writeHead(400).end(JSON.stringify({ __type: 'ParameterNotFound' }));
  else response.end(JSON.stringify({ Parameter: { Name: name, Value: serviceHas } }));
});

beforeAll(async () => {
  server = await startEmbedded();
  owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await guard();
  // Where the SDK looks for what Lambda's runtime tells it.
  vi.stubEnv('AWS_ENDPOINT_URL_SSM', `http://localhost:${portOf(await service)}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hush');
}, 60_000);
beforeEach(async () => {
  asked.splice(0);
  [extensionHas, serviceHas] = [undefined, undefined];
  await owner.query("ALTER ROLE reader PASSWORD 'first'");
});
afterEach(() => handler?.end());
afterAll(async () => {
  vi.unstubAllEnvs();
  for (const each of [extension, service]) {
    (await each).close();
    (await each).closeAllConnections();
  }
  await owner?.end();
  await server?.stop();
});

const fromExtension = {
  url: `/systemsmanager/parameters/get?name=${encodeURIComponent(name)}&withDecryption=true`,
  token: 'session',
};
const fromService = { target: 'AmazonSSM.GetParameter', body: { Name: name, WithDecryption: true } };

it('reads them from the extension once, with its token, decrypted', async () => {
  extensionHas = addressWith('first');
  handler = await opened();
  for (let count = 0; count < 3; count += 1) expect(await status()).toBe(200);
  expect(asked).toEqual([fromExtension]);
});

it('reads them from the service once where there is no extension', async () => {
  serviceHas = addressWith('first');
  handler = await opened('1');
  for (let count = 0; count < 3; count += 1) expect(await status()).toBe(200);
  expect(asked).toEqual([fromService]);
});

it('reads them from the service where the extension answers with something else', async () => {
  extensionHas = 'no JSON';
  serviceHas = addressWith('first');
  handler = await opened();
  expect(await status()).toBe(200);
  expect(asked).toEqual([fromExtension, fromService]);
});

it('asks again where the database refuses them, and the next request succeeds', async () => {
  extensionHas = addressWith('first');
  handler = await opened();
  expect(await status()).toBe(200);
  await changePassword();
  extensionHas = addressWith('second');
  expect(await status()).toBe(200);
  expect(asked).toEqual([fromExtension, fromExtension]);
});

it('asks the service where the extension still has what was refused', async () => {
  extensionHas = addressWith('first');
  handler = await opened();
  expect(await status()).toBe(200);
  await changePassword();
  serviceHas = addressWith('second');
  expect(await status()).toBe(200);
  expect(asked).toEqual([fromExtension, fromExtension, fromService]);
});

it('answers 503 where nobody has them, and 200 as soon as somebody has', async () => {
  handler = await opened();
  expect(await status()).toBe(503);
  serviceHas = 'no address';
  expect(await status()).toBe(503);
  serviceHas = addressWith('first');
  expect(await status()).toBe(200);
});

it('does not wait for ever for a service that never answers: as soon as it does, so do we', async () => {
  serviceHas = 'silence';
  handler = await opened();
  expect(await status()).toBe(503);
  serviceHas = addressWith('first');
  await expect.poll(status, { timeout: 30_000 }).toBe(200);
}, 60_000);

async function opened(port?: string): Promise<ReadHandler> {
  return handlerOf(getPosts, {
    DATABASE_URL_PARAMETER: name,
    PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: port ?? String(portOf(await extension)),
    AWS_SESSION_TOKEN: 'session',
  });
}

function status(): Promise<number> {
  assert(handler);
  return handler(eventOf('/posts/1')).then(({ statusCode }) => statusCode);
}

/** Gives the server something to read, and makes it ask `reader` for a password. */
async function guard(): Promise<void> {
  await owner.query(readFileSync(new URL('../../../sql/init.sql', import.meta.url), 'utf8'));
  await owner.query("CREATE ROLE reader LOGIN PASSWORD 'first'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
  const { rows } = await owner.query('SHOW hba_file');
  const file = rows[0].hba_file as string;
  writeFileSync(file, `host all reader 127.0.0.1/32 scram-sha-256\n${readFileSync(file, 'utf8')}`);
  await owner.query('SELECT pg_reload_conf()');
}

async function changePassword(): Promise<void> {
  await owner.query("ALTER ROLE reader PASSWORD 'second'");
  await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'");
}

function addressWith(password: string): string {
  const url = new URL(server.url);
  url.username = 'reader';
  url.password = password;
  return url.href;
}

function listening(answer: RequestListener): Promise<Server> {
  return new Promise((resolve) => {
    const listener = createServer(answer).listen(0, 'localhost', () => resolve(listener));
  });
}

function portOf(listener: Server): number {
  return (listener.address() as AddressInfo).port;
}
