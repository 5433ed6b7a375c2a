import pg from 'pg';
import { whole } from '../printing/figures.ts';

/**
 * Fills an empty database by SQL alone: 100,000 personas, and by scale up to a million posts, three comments and ten
 * likes each. The newest post is liked by all personas. Says what was made.
 */
export async function loadNetwork(url: string, scale: number): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const posts = Math.round(1_000_000 * scale);
  const personas = 100_000;
  // Row by row the triggers and the foreign keys would take most of the time; what they would see to is done at the end.
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
  await client.query(
    `INSERT INTO personas (username, bio, description, created_at)
     SELECT 'persona_' || n, 'A bio.', 'A description.', '2025-01-01T00:00:00Z' FROM generate_series(1, ${personas}) AS n`,
  );
  await client.query(
    `INSERT INTO posts (author_id, body, created_at)
     SELECT 1 + n % 200, rpad('Post ' || n || ' ', 190, 'on the matter of the bins '),
       '2025-01-01T00:00:00Z'::timestamptz + n * interval '5 seconds' FROM generate_series(1, ${posts}) AS n`,
  );
  await client.query(
    `INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
     SELECT 1 + n % ${posts}, 1 + (1 + n % ${posts}) % 200, 1 + n % 199, rpad('Comment ' || n || ' ', 120, 'about that '),
       '2025-03-01T00:00:00Z'::timestamptz + n * interval '1 second' FROM generate_series(1, ${3 * posts}) AS n`,
  );
  await client.query(
    `INSERT INTO likes (post_id, post_author_id, persona_id, created_at)
     SELECT post, 1 + post % 200, 1 + (post * 37 + n * 101) % 1000, '2025-03-01T00:00:00Z'
     FROM generate_series(1, ${posts - 1}) AS post, generate_series(1, 10) AS n`,
  );
  await client.query(
    `INSERT INTO likes (post_id, post_author_id, persona_id, created_at)
     SELECT ${posts}, 1 + ${posts} % 200, n, '2025-03-01T00:00:00Z' FROM generate_series(1, ${personas}) AS n`,
  );
  await client.query(
    `INSERT INTO post_counts (post_id, part, likes, comments)
     SELECT post_id, part, sum(likes), sum(comments) FROM (
       SELECT post_id, persona_id % 8 AS part, 1 AS likes, 0 AS comments FROM likes
       UNION ALL SELECT post_id, author_id % 8, 0, 1 FROM comments
     ) AS each GROUP BY 1, 2`,
  );
  await client.query(
    'INSERT INTO persona_counts (persona_id, part, posts) SELECT author_id, 8, count(*) FROM posts GROUP BY 1',
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
  return `${whole(posts)} posts, ${whole(3 * posts)} comments, ${whole(10 * (posts - 1) + personas)} likes`;
}
