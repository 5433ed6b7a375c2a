import pg from 'pg';

const postsBefore = 200;

// Texts as long as those of the shipped cast.
const insertPersonas = `INSERT INTO personas (username, bio, description, created_at)
  SELECT 'persona_' || n, repeat('Has one principle. ', 5), repeat('Applies it to breakfast, loudly. ', 30), now()
  FROM generate_series(1, $1) AS n ORDER BY n`;
const insertPosts = `INSERT INTO posts (author_id, body, created_at)
  SELECT id, repeat(md5(id::text) || ' ', 4), now() - id * interval '1 second' FROM personas ORDER BY id LIMIT $1`;

/** Fills an empty database with personas and a feed. */
export async function fillDatabase(url: string, personas: number): Promise<void> {
  await onDatabase(url, async (client) => {
    await client.query(insertPersonas, [personas]);
    await client.query(insertPosts, [postsBefore]);
    await client.query('VACUUM ANALYZE');
  });
}

/** Runs work on a connection of its own. */
async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
