import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAdminApp, startServer } from '../../src/index.ts';
import { AdminClient } from '../admin-client.ts';
import { firstAdmin, openStage, password, routerOver, type Stage } from '../stage.ts';
import { type BreakableWay, breakableWay } from './breakable-way.ts';

let stage: Stage;
let way: BreakableWay;
let client: AdminClient;
let token: string;
const open: AsyncDisposable[] = [];

beforeAll(async () => {
  stage = await openStage();
  token = await firstAdmin(stage.client);
  way = await breakableWay(stage.url);
  const { pool, router } = routerOver(way.url, stage.log);
  const server = await startServer({ app: createAdminApp(router), port: 0, host: '127.0.0.1' });
  client = new AdminClient(`http://127.0.0.1:${server.port}`);
  open.push(server, { [Symbol.asyncDispose]: () => pool.end() }, way, stage);
});
afterAll(async () => {
  for (const one of open) await one[Symbol.asyncDispose]();
});

const requests: (() => Promise<{ readonly status: number }>)[] = [
  () => client.call('GET', '/posts'),
  () => client.call('GET', '/personas', { token }),
  () => client.call('GET', '/health/ready'),
  () => client.call('POST', '/auths/login', { body: { username: 'nobody', password } }),
  () => client.call('PUT', '/simulation', { token, body: { paused: false } }),
];

describe.each(['cut', 'hang'] as const)('T29: the database goes away under load: %s', (broken) => {
  it('answers 503 and never 500, says so when asked, and comes back by itself', { timeout: 60_000 }, async () => {
    const seen = new Set<number>();
    let over = false;
    const load = requests.map(async (request) => {
      while (!over) seen.add((await request()).status);
    });
    await vi.waitFor(() => expect(seen).toContain(200), { timeout: 20_000 });
    way.state = broken;
    await vi.waitFor(async () => expect((await client.call('GET', '/health/ready')).status).toBe(503), {
      timeout: 30_000,
    });
    expect((await client.call('GET', '/health/live')).status).toBe(200);
    const whileGone = await Promise.all(requests.map((request) => request()));
    expect(whileGone.map(({ status }) => status)).toEqual(requests.map(() => 503));
    way.state = 'open';
    await vi.waitFor(async () => expect((await client.call('GET', '/personas', { token })).status).toBe(200), {
      timeout: 30_000,
    });
    over = true;
    await Promise.all(load);
    expect(seen).not.toContain(500);
    expect((await client.call('GET', '/health/ready')).status).toBe(200);
  });
});
