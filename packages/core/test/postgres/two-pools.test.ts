import assert from 'node:assert/strict';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import type { Storage } from '../../src/ports/index.ts';

const at = new Date('2026-03-01T12:00:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };

let database: TestDatabase;
let pools: pg.Pool[];
let one: Storage;
let other: Storage;

beforeAll(async () => {
  database = await createDatabase();
  pools = [1, 2].map(() => new pg.Pool({ connectionString: database.url, max: 4 }));
  [one, other] = pools.map((pool): Storage => postgresStorage(pool)) as [Storage, Storage];
});

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

test('a lease keeps another process out until it is given up, and runs on the clock of the database', async () => {
  const { id } = await one.cycles.open({ slot: at, opening, at, lease: { holder: 'one', milliseconds: 60_000 } });
  expect(await other.cycles.hold(id, { holder: 'other', milliseconds: 60_000 })).toBe(false);
  await expect(
    other.cycles.open({ slot: new Date(0), opening, at, lease: { holder: 'other', milliseconds: 1 } }),
  ).rejects.toMatchObject({
    code: 'cycle-running',
  });
  await pools[0]?.query("UPDATE cycles SET lease_until = now() - interval '1 second'");
  expect(await other.cycles.hold(id, { holder: 'other', milliseconds: 60_000 })).toBe(true);
  expect(await one.cycles.hold(id, { holder: 'one', milliseconds: 60_000 })).toBe(false);
  const { rows } = await (pools[0] as pg.Pool).query(
    "SELECT lease_until BETWEEN now() AND now() + interval '60 seconds' AS held FROM cycles",
  );
  expect(rows).toEqual([{ held: true }]);
  await other.cycles.close(id, 'finished', at);
});

test('a worker that lost its turn while it performed writes nothing', async () => {
  await one.personas.create({ username: 'alice', bio: 'a bio', description: 'a description' }, at);
  const slot = new Date(at.getTime() + 60_000);
  const { id } = await one.cycles.open({ slot, opening, at, lease: { holder: 'one', milliseconds: 60_000 } });
  const [turn] = await one.turns.open(id, { limit: 1 });
  assert(turn);
  const stale = await one.turns.take(turn.id, at);
  assert(stale);
  let takeover: Promise<unknown> = Promise.resolve();
  const place = { step: 0, position: 0, action: 'sample', time: at };
  // The takeover waits for the transaction that holds the turn: the first write is kept, and the fence shuts behind it.
  await one.turns.perform(stale, place, async (tx) => {
    takeover = other.turns.take(turn.id, at);
    await tx.createPost('in time');
    return { done: true, tell: 'Done.' };
  });
  const fresh = await takeover;
  const late = one.turns.perform(stale, { ...place, position: 1 }, async (tx) => {
    await tx.createPost('too late');
    return { done: true, tell: 'Done.' };
  });
  await expect(late).rejects.toMatchObject({ code: 'turn-lost' });
  await expect(one.turns.finish(stale, { state: 'failed' }, at)).rejects.toMatchObject({ code: 'turn-lost' });
  expect((await other.feed.latest({ limit: 10 })).map(({ body }) => body)).toEqual(['in time']);
  expect(fresh).toMatchObject({ attempt: stale.attempt + 1 });
});

test('twenty workers that reserve at once stay within the day', async () => {
  const running = await one.cycles.running();
  assert(running);
  const [turn] = await one.turns.open(running.id, { limit: 1 });
  assert(turn);
  const claim = await one.turns.take(turn.id, at);
  assert(claim);
  const budgets = { turn: {}, cycle: {}, day: { tokens: 700 } };
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, step) =>
      (step % 2 === 0 ? one : other).turns.reserve(claim, step, { tokens: 100, cost: 0.1 }, budgets, at),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
  const { rows } = await (pools[0] as pg.Pool).query('SELECT tokens FROM spending');
  expect(rows).toEqual([{ tokens: '700' }]);
});
