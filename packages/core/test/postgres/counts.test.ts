import assert from 'node:assert/strict';
import { postgresAdminStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import type { CommentId, PostId } from '../../src/domain/index.ts';
import type { AdminStorage, Claim, FeedWriter } from '../../src/ports/index.ts';

const at = new Date('2026-03-01T12:00:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
// Of two parts alone, so that nearly all who meet count in one row.
const [actors, rounds] = [24, 8];

let database: TestDatabase;
let pool: pg.Pool;
let storage: AdminStorage;

beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 16 });
  storage = postgresAdminStorage(pool);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('counts are right after many acted on the same at once, and some was taken down meanwhile', {
  timeout: 60_000,
}, async () => {
  const claims = await actingClaims();
  const first = claims.slice(0, 4).map((claim) => perform(claim, 0, 0, (tx) => tx.createPost('The first.')));
  const posts = (await Promise.all(first)).flatMap((post) => (post ? [post.id] : []));
  const [doomed, ...kept] = posts;
  assert(doomed);
  const leaving = claims.at(-1)?.persona.id;
  assert(leaving);
  const comments: CommentId[] = [];
  const acting = claims.slice(0, -1).map(async (claim, own) => {
    for (let round = 1; round <= rounds; round += 1) {
      const post = posts[(own + round) % posts.length] as PostId;
      const other = claims[(own + round) % claims.length]?.persona.id;
      await perform(claim, round, 0, (tx) => tx.like(post));
      const comment = await perform(claim, round, 1, (tx) => tx.createComment(post, `Comment ${own} ${round}`));
      if (comment) comments.push(comment.id);
      await perform(claim, round, 2, (tx) => tx.createPost(`Post ${own} ${round}`));
      if (other !== undefined && other !== claim.persona.id) await perform(claim, round, 3, (tx) => tx.follow(other));
    }
  });
  const takingDown = [
    storage.moderation.removePost(doomed),
    storage.personas.remove(leaving, at),
    (async () => {
      for (let taken = 0; taken < 20; taken += 1) {
        await expect.poll(() => comments.length, { timeout: 30_000 }).toBeGreaterThan(taken);
        await storage.moderation.removeComment(comments[taken] as CommentId);
      }
    })(),
  ];
  await Promise.all([...acting, ...takingDown]);
  expect(await wrongCounts()).toEqual([]);
  expect((await storage.reads.post(kept[0] as PostId))?.likes).toBe(actors - 1);
});

/** Everybody with a turn in hand; a persona's id is a multiple of 4. */
async function actingClaims(): Promise<Claim[]> {
  await pool.query('ALTER SEQUENCE personas_id_seq INCREMENT BY 4 START WITH 4 RESTART');
  for (let count = 0; count < actors; count += 1) {
    await storage.personas.create({ username: `actor_${count}`, bio: 'a bio', description: 'a description' }, at);
  }
  const cycle = await storage.cycles.open({ slot: at, opening, at, lease: { holder: 'test', milliseconds: 600_000 } });
  const turns = await storage.turns.open(cycle.id, { limit: actors });
  const claims = await Promise.all(turns.map(({ id }) => storage.turns.take(id, at)));
  return claims.filter((claim) => claim !== undefined);
}

async function perform<Result>(
  claim: Claim,
  step: number,
  position: number,
  act: (tx: FeedWriter) => Promise<Result>,
): Promise<Result | undefined> {
  let result: Result | undefined;
  await storage.turns.perform(claim, { step, position, action: 'sample', time: at }, async (tx) => {
    result = await act(tx);
    return { done: true, tell: 'Done.' };
  });
  return result;
}

/** What is counted otherwise than it is. */
async function wrongCounts(): Promise<unknown[]> {
  const { rows } = await pool.query(`
    SELECT 'post' AS what, p.id FROM posts AS p
    WHERE (SELECT coalesce(sum(likes), 0) FROM post_counts WHERE post_id = p.id)
        <> (SELECT count(*) FROM likes WHERE post_id = p.id)
      OR (SELECT coalesce(sum(comments), 0) FROM post_counts WHERE post_id = p.id)
        <> (SELECT count(*) FROM comments WHERE post_id = p.id)
    UNION ALL
    SELECT 'persona', p.id FROM personas AS p
    WHERE (SELECT coalesce(sum(posts), 0) FROM persona_counts WHERE persona_id = p.id)
        <> (SELECT count(*) FROM posts WHERE author_id = p.id)
      OR (SELECT coalesce(sum(followers), 0) FROM persona_counts WHERE persona_id = p.id)
        <> (SELECT count(*) FROM follows WHERE followed_id = p.id)
      OR (SELECT coalesce(sum(following), 0) FROM persona_counts WHERE persona_id = p.id)
        <> (SELECT count(*) FROM follows WHERE follower_id = p.id)`);
  return rows;
}
