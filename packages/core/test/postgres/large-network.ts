import type pg from 'pg';

export const posts = 20_000;
/** One second before the first post; each post comes a second after the one before, its id telling which it is. */
export const start = new Date('2026-01-01T00:00:00.000Z');

/** Fills a database with enough of everything that the planner has a choice, with the triggers off, as it is quicker. */
export async function fillLargely(pool: pg.Pool): Promise<void> {
  await pool.query('SET session_replication_role = replica');
  for (const statement of statements) await pool.query(statement);
  await pool.query('SET session_replication_role = origin');
  await pool.query('VACUUM ANALYZE');
}

const at = (seconds: string) => `'${start.toISOString()}'::timestamptz + (${seconds}) * interval '1 second'`;

const statements = [
  `INSERT INTO personas (username, bio, description, created_at)
   SELECT 'persona_' || n, 'A bio.', 'A description.', ${at('0')} FROM generate_series(1, 5000) AS n`,
  `INSERT INTO posts (author_id, body, created_at)
   SELECT 1 + n % 200, repeat('On the bins. ', 10), ${at('n')} FROM generate_series(1, ${posts}) AS n`,
  `INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
   SELECT 1 + n % ${posts}, 1 + (1 + n % ${posts}) % 200, 1 + n % 199, repeat('Well. ', 10), ${at('n')} FROM generate_series(1, ${2 * posts}) AS n`,
  `INSERT INTO likes (post_id, post_author_id, persona_id, created_at)
   SELECT post, 1 + post % 200, 1 + (post + 7 * k) % 5000, ${at('post + k')}
   FROM generate_series(1, ${posts}) AS post, generate_series(1, 5) AS k`,
  `INSERT INTO post_counts (post_id, part, likes, comments)
   SELECT post, part, 5, 1 FROM generate_series(1, ${posts}) AS post, generate_series(0, 7) AS part`,
  `INSERT INTO persona_counts (persona_id, part, posts, followers)
   SELECT persona, part, 5, 1 FROM generate_series(1, 5000) AS persona, generate_series(0, 8) AS part`,
  `INSERT INTO follows (follower_id, followed_id, created_at)
   SELECT n, 1 + (n + k) % 100, ${at('n')} FROM generate_series(101, 5000) AS n, generate_series(1, 5) AS k`,
  `INSERT INTO cycles (slot, state, opening, started_at, ended_at)
   SELECT ${at('1800 * n')}, 'finished', '{}', ${at('1800 * n')}, ${at('1800 * n + 60')} FROM generate_series(1, 500) AS n`,
  `INSERT INTO turns (cycle_id, persona_id, position, state)
   SELECT cycle, persona, persona, 'finished' FROM generate_series(1, 500) AS cycle, generate_series(1, 50) AS persona`,
  `INSERT INTO steps (turn_id, step, attempt, reserved_on, model)
   SELECT n, 0, 1, '2026-01-01', 'scripted' FROM generate_series(1, 25000) AS n`,
];
