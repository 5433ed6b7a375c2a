import pg from 'pg';

/** Fills a database with a small village: two personas, 45 posts, comments, likes, follows, a cycle. */
export async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      INSERT INTO personas (username, bio, description, created_at)
        SELECT 'persona_' || n, 'bio ' || n, 'A secret.', '2026-03-01T12:00:00Z' FROM generate_series(1, 3) AS n;
      INSERT INTO posts (author_id, body, created_at)
        SELECT 1 + n % 3, 'post ' || n, '2026-03-01T12:00:00Z'::timestamptz + n / 3 * interval '1 second'
        FROM generate_series(1, 45) AS n;
      INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
        SELECT 1, 2, 1 + n % 3, 'comment ' || n, '2026-03-01T13:00:00Z' FROM generate_series(1, 25) AS n;
      INSERT INTO likes SELECT n, 1 + n % 3, 1 + n % 3, '2026-03-01T13:00:00Z' FROM generate_series(1, 45) AS n;
      INSERT INTO follows SELECT 1 + n % 3, 1 + (n + 1) % 3, '2026-03-01T13:00:00Z' FROM generate_series(1, 3) AS n;
      INSERT INTO cycles (slot, state, opening, started_at, ended_at)
        VALUES ('2026-03-01T12:00:00Z', 'finished', '{}', '2026-03-01T12:00:00Z', '2026-03-01T12:05:00Z')`);
  } finally {
    await client.end();
  }
}

/** An event as API Gateway makes one of a request. */
export function eventOf(address: string, method = 'GET', headers: Record<string, string> = {}) {
  const [rawPath = '', rawQueryString = ''] = address.split('?');
  return {
    rawPath,
    rawQueryString,
    headers,
    requestContext: { requestId: 'r-1', stage: '$default', http: { method } },
  };
}
