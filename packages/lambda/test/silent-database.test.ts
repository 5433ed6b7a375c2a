import { type AddressInfo, createServer, connect as openSocket, type Server, type Socket } from 'node:net';
import { getPosts } from '@sim-feed/core/http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { handlerOf } from '../src/index.ts';
import { eventOf, settle } from './village.ts';

const sockets = new Set<Socket>();
let database: TestDatabase;
let between: Server;
let silent = false;

beforeAll(async () => {
  database = await createDatabase();
  await settle(database.url);
  const { hostname, port } = new URL(database.url);
  // Passes on what both say, or nothing: as a network that has lost its way does, it closes nothing.
  between = createServer((caller) => {
    const called = openSocket(Number(port || 5432), hostname);
    for (const [from, to] of [
      [caller, called],
      [called, caller],
    ] as const) {
      sockets.add(from);
      from.on('data', (part) => silent || to.write(part));
      from.on('error', () => {}).on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  between.close();
  await database.drop();
});

it('answers 503 where a database falls silent on an open connection, and 200 once it speaks again', async () => {
  const address = new URL(database.url);
  address.host = `127.0.0.1:${(between.address() as AddressInfo).port}`;
  const handler = handlerOf(getPosts, { DATABASE_URL: address.href });
  const ask = () => handler(eventOf('/posts/1'));
  expect((await ask()).statusCode).toBe(200);
  silent = true;
  const begun = performance.now();
  const results = await Promise.all([ask(), ask(), ask()]);
  // A contract with whoever waits, not a measurement: API Gateway's clients are promised three seconds.
  expect(performance.now() - begun).toBeLessThan(3_000);
  for (const { statusCode, headers } of results) expect([statusCode, headers['retry-after']]).toEqual([503, '2']);
  silent = false;
  await expect.poll(async () => (await ask()).statusCode, { timeout: 30_000 }).toBe(200);
  await handler.end();
});
