import assert from 'node:assert/strict';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import type { Outcome, PostId } from '../../src/domain/index.ts';
import { SimFeedError } from '../../src/errors/index.ts';
import type { Claim, Storage } from '../../src/ports/index.ts';

const rounds = 200;
const at = new Date('2026-03-01T12:00:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
const done: Outcome = { done: true, tell: 'Done.' };

let database: TestDatabase;
let pool: pg.Pool;
let storage: Storage;

beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 8 });
  storage = postgresStorage(pool);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

function create(username: string) {
  return storage.personas.create({ username, bio: 'a bio', description: 'a description' }, at);
}

function perform(claim: Claim, position: number, work: Parameters<Storage['turns']['perform']>[2]) {
  return storage.turns.perform(claim, { step: 0, position, action: 'sample', time: at }, work);
}

/** One cycle of two: the victim writes, the other writes to it, and meanwhile the victim is deleted. */
async function deleteWhilePerforming(round: number): Promise<{ committed: boolean }> {
  const victim = await create(`victim_${round}`);
  const cycle = await storage.cycles.open({
    slot: new Date(at.getTime() + round * 60_000),
    opening,
    at,
    lease: { holder: 'test', milliseconds: 60_000 },
  });
  const open = await storage.turns.open(cycle.id, { limit: 10 });
  const [other, own] = await Promise.all(open.map(({ id }) => storage.turns.take(id, at)));
  assert(other && own);
  let post: PostId | undefined;
  await perform(own, 0, async (tx) => {
    post = (await tx.createPost('before')).id;
    return done;
  });
  // Every fourth time the removal comes first, and else later and later, before, into and after the transactions.
  const removesFirst = round % 4 === 0;
  let removing = removesFirst ? storage.personas.remove(victim.id, at) : undefined;
  if (removesFirst) await new Promise((resolve) => setTimeout(resolve, 1));
  const performing = Promise.allSettled([
    perform(own, 1, async (tx) => {
      const { id } = await tx.createPost('while');
      await tx.like(id);
      await tx.follow(other.persona.id);
      return done;
    }),
  ]);
  const meeting = perform(other, 0, async (tx) => {
    assert(post);
    await tx.createComment(post, 'well said');
    await tx.like(post);
    await tx.follow(victim.id);
    return done;
  });
  await new Promise((resolve) => setTimeout(resolve, (round % 8) / 2));
  removing ??= storage.personas.remove(victim.id, at);
  const [performed] = await performing;
  expect(await removing).toBe(true);
  expect(await meeting).toEqual(done);
  if (performed.status === 'rejected')
    expect(SimFeedError.is(performed.reason) && performed.reason.code).toBe('turn-lost');

  const late = perform(own, 2, () => assert.fail('performed after the end'));
  await expect(late).rejects.toMatchObject({ code: 'turn-lost' });
  const { turns } = await storage.cycles.report(cycle.id, at);
  expect(turns).toMatchObject({ cancelled: 1, open: 1 });
  await storage.turns.finish(other, { state: 'finished' }, at);
  await storage.cycles.close(cycle.id, 'finished', at);
  return { committed: performed.status === 'fulfilled' };
}

test('T33: deleting a persona against its performing turn: both end well, and nothing of it is left', {
  timeout: 60_000,
}, async () => {
  await create('other');
  let committed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if ((await deleteWhilePerforming(round)).committed) committed += 1;
  }
  // Both orders were seen.
  expect(committed).toBeGreaterThan(0);
  expect(committed).toBeLessThan(rounds);
  const { rows } = await pool.query(`
    SELECT (SELECT count(*) FROM posts) + (SELECT count(*) FROM comments) + (SELECT count(*) FROM likes)
      + (SELECT count(*) FROM follows) AS effects, (SELECT count(*) FROM turns WHERE persona_id IS NULL) AS turns`);
  expect(rows).toEqual([{ effects: '0', turns: String(rounds) }]);
  expect(await deadlocks()).toBe('0');
});

/** Deadlocks that the database broke, which the storage hides by running a transaction again. */
async function deadlocks(): Promise<unknown> {
  const statistics = new pg.Client({ connectionString: database.url });
  await statistics.connect();
  const version = await statistics.query("SELECT current_setting('server_version_num')::int AS number");
  // Before 15 a deadlock is told at once, and there is nothing to flush.
  const flush = version.rows[0]?.number >= 150_000 ? 'pg_stat_force_next_flush(), ' : '';
  await Promise.all(Array.from({ length: 8 }, () => pool.query(`SELECT ${flush}pg_sleep(0.05)`)));
  const { rows } = await statistics.query('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
  await statistics.end();
  return rows[0]?.deadlocks;
}
