import assert from 'node:assert/strict';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import type { Outcome, PersonaId, PostId } from '../../src/domain/index.ts';
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

const each = 2_300;
const tables = ['posts', 'comments', 'likes', 'follows'];

/** One who has a history of so many posts and followers, as many comments and likes on them, and as many of its own. */
async function settle(): Promise<PersonaId> {
  const victim = await create('long_at_it');
  await create('neighbour');
  const [own, other] = ['long_at_it', 'neighbour'].map(
    (name) => `(SELECT id FROM personas WHERE username = '${name}')`,
  );
  const acts = (by: string, on: string) => `
    INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
      SELECT id, author_id, ${by}, 'so it is', created_at FROM posts WHERE author_id = ${on};
    INSERT INTO likes (post_id, post_author_id, persona_id, created_at)
      SELECT id, author_id, ${by}, created_at FROM posts WHERE author_id = ${on};`;
  await pool.query(`
    INSERT INTO posts (author_id, body, created_at)
      SELECT author, 'post ' || n, now() FROM generate_series(1, ${each}) AS n, unnest(ARRAY[${own}, ${other}]) AS author;
    ${acts(own ?? '', other ?? '')} ${acts(other ?? '', own ?? '')}
    INSERT INTO personas (username, bio, description, created_at)
      SELECT 'fan_' || n, 'a bio', 'a description', now() FROM generate_series(1, ${each}) AS n;
    INSERT INTO follows SELECT id, ${own}, now() FROM personas WHERE username LIKE 'fan%';
    INSERT INTO follows SELECT ${own}, id, now() FROM personas WHERE username LIKE 'fan%'`);
  return victim.id;
}

/** Notes how many rows of each table go in which transaction, and ends the session of whom it meets in mid-removal. */
async function watchDeletions(): Promise<void> {
  await pool.query(`
    CREATE TABLE deaths (relation text PRIMARY KEY);
    CREATE TABLE deletions (transaction bigint, relation text, gone bigint);
    CREATE FUNCTION note_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid()) FROM deaths WHERE relation = TG_TABLE_NAME;
      INSERT INTO deletions SELECT txid_current(), TG_TABLE_NAME, count(*) FROM changed HAVING count(*) > 0;
      RETURN NULL;
    END $$;`);
  for (const table of tables) {
    await pool.query(`CREATE TRIGGER noted AFTER DELETE ON ${table} REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_deletion()`);
  }
}

/** How many posts and personas have counts that are not those of their rows. */
async function miscounted(): Promise<unknown> {
  const { rows } = await pool.query(`
    SELECT (SELECT count(*) FROM posts AS p
        LEFT JOIN (SELECT post_id, sum(likes) AS likes, sum(comments) AS comments FROM post_counts GROUP BY 1) AS c
          ON c.post_id = p.id
      WHERE coalesce(c.likes, 0) <> (SELECT count(*) FROM likes WHERE post_id = p.id)
        OR coalesce(c.comments, 0) <> (SELECT count(*) FROM comments WHERE post_id = p.id))
    + (SELECT count(*) FROM personas AS p
        LEFT JOIN (SELECT persona_id, sum(posts) AS posts, sum(followers) AS followers, sum(following) AS following
                   FROM persona_counts GROUP BY 1) AS c ON c.persona_id = p.id
      WHERE coalesce(c.posts, 0) <> (SELECT count(*) FROM posts WHERE author_id = p.id)
        OR coalesce(c.followers, 0) <> (SELECT count(*) FROM follows WHERE followed_id = p.id)
        OR coalesce(c.following, 0) <> (SELECT count(*) FROM follows WHERE follower_id = p.id)) AS miscounted`);
  return rows[0]?.miscounted;
}

test('a long history goes in pieces, and removing goes on where a removal was cut short', {
  timeout: 60_000,
}, async () => {
  const victim = await settle();
  await watchDeletions();
  for (const relation of ['comments', 'posts']) {
    await pool.query('INSERT INTO deaths VALUES ($1)', [relation]);
    await expect(storage.personas.remove(victim, at)).rejects.toMatchObject({ code: 'storage-unavailable' });
    await pool.query('DELETE FROM deaths');
    expect(await storage.personas.byId(victim)).toBeDefined();
    expect(await miscounted()).toBe('0');
  }
  expect(await storage.personas.remove(victim, at)).toBe(true);
  expect(await storage.personas.byId(victim)).toBeUndefined();
  expect(await miscounted()).toBe('0');
  const { rows } = await pool.query(`
    SELECT relation, sum(gone) AS gone, count(*) > 3 AS often FROM (
      SELECT relation, transaction, sum(gone) AS gone FROM deletions GROUP BY 1, 2
    ) AS each GROUP BY relation HAVING max(gone) <= 1000 ORDER BY relation`);
  const twice = { gone: String(2 * each), often: true };
  expect(rows).toEqual([
    { relation: 'comments', ...twice },
    { relation: 'follows', ...twice },
    { relation: 'likes', ...twice },
    { relation: 'posts', gone: String(each), often: false },
  ]);
});

test('a short history goes in one commit', async () => {
  const brief = await create('brief');
  await pool.query(
    `INSERT INTO posts (author_id, body, created_at) SELECT $1, 'a post', now() FROM generate_series(1, 1000)`,
    [brief.id],
  );
  await pool.query('TRUNCATE deletions');
  expect(await storage.personas.remove(brief.id, at)).toBe(true);
  const { rows } = await pool.query('SELECT count(DISTINCT transaction) AS commits, sum(gone) AS gone FROM deletions');
  expect(rows).toEqual([{ commits: '1', gone: '1000' }]);
});

test('personas who have much to do with each other are removed at once, and none blocks another', {
  timeout: 60_000,
}, async () => {
  const before = await deadlocks();
  const circle = await Promise.all(Array.from({ length: 8 }, (_, number) => create(`circle_${number}`)));
  await pool.query(`
    CREATE TEMPORARY VIEW circle AS SELECT id FROM personas WHERE username LIKE 'circle%';
    INSERT INTO posts (author_id, body, created_at) SELECT id, 'a post', now() FROM circle, generate_series(1, 10);
    INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
      SELECT p.id, p.author_id, c.id, 'so it is', now() FROM posts AS p, circle AS c ORDER BY md5(p.id || ' ' || c.id);
    INSERT INTO likes SELECT p.id, p.author_id, c.id, now() FROM posts AS p, circle AS c ORDER BY md5(c.id || ' ' || p.id);
    INSERT INTO follows SELECT one.id, other.id, now() FROM circle AS one, circle AS other WHERE one.id <> other.id;
    DROP VIEW circle`);
  expect(await Promise.all(circle.map(({ id }) => storage.personas.remove(id, at)))).toEqual(circle.map(() => true));
  expect(await miscounted()).toBe('0');
  expect(await deadlocks()).toBe(before);
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
