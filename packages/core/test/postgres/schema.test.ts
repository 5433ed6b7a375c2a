import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { pgliteStorage, preparePglite } from '@sim-feed/core/pglite';
import { postgresStorage, preparePostgres } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import { schemaSql } from '../../src/adapters/postgres/schema-sql.ts';
import type { Storage } from '../../src/ports/index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const nothingLeft = 'DROP SCHEMA public CASCADE; CREATE SCHEMA public';

/** A database without a schema, and the two public functions of its entry. */
interface Bare {
  readonly storage: Storage;
  prepare(): Promise<void>;
  script(text: string): Promise<unknown>;
  close(): Promise<void>;
}

const bareDatabases: Record<string, () => Promise<Bare>> = {
  PGlite: async () => {
    const pglite = await PGlite.create();
    return {
      storage: pgliteStorage(pglite),
      prepare: () => preparePglite(pglite),
      script: (text) => pglite.exec(text),
      close: () => pglite.close(),
    };
  },
  PostgreSQL: async () => {
    const database = await createDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 8 });
    return {
      storage: postgresStorage(pool),
      prepare: () => preparePostgres(pool),
      script: (text) => pool.query(text),
      close: async () => {
        await pool.end();
        await database.drop();
      },
    };
  },
};

for (const [name, open] of Object.entries(bareDatabases)) {
  describe(`the schema on ${name}`, () => {
    let bare: Bare;
    beforeAll(async () => {
      bare = await open();
    });
    afterAll(() => bare.close());
    beforeEach(async () => {
      await bare.script(nothingLeft);
    });

    test('is created once, and preparing it again keeps what is there', async () => {
      await bare.prepare();
      const { id } = await bare.storage.personas.create({ username: 'alice', bio: 'b', description: 'd' }, new Date(0));
      await bare.prepare();
      await bare.script(schemaSql);
      expect(await bare.storage.personas.byId(id)).toMatchObject({ username: 'alice' });
    });

    test('is created once by many at once', async () => {
      await Promise.all(Array.from({ length: 8 }, () => bare.prepare()));
      expect(await bare.storage.cycles.running()).toBeUndefined();
    });

    test('is missing where nobody has prepared it, whatever is asked', async () => {
      const { storage } = bare;
      const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
      const lease = { holder: 'x', milliseconds: 1 };
      const at = new Date(0);
      const asked = await Promise.allSettled([
        storage.feed.latest({ limit: 1 }),
        storage.personas.create({ username: 'alice', bio: 'b', description: 'd' }, at),
        storage.cycles.open({ slot: at, opening, at, lease }),
      ]);
      const missing = { status: 'rejected', reason: expect.objectContaining({ code: 'schema-missing' }) };
      expect(asked).toEqual([missing, missing, missing]);
    });

    test("is not laid over somebody else's tables", async () => {
      await bare.script('CREATE TABLE posts (title text); CREATE TABLE simulation (speed integer)');
      await expect(bare.prepare()).rejects.toMatchObject({
        code: 'schema-foreign',
        message: expect.stringContaining('posts, simulation'),
      });
      await bare.script('DROP TABLE simulation');
      await expect(bare.prepare()).rejects.toMatchObject({ code: 'schema-foreign' });
    });

    test('is foreign where its own row is missing', async () => {
      await bare.prepare();
      await bare.script('DELETE FROM simulation');
      await expect(bare.prepare()).rejects.toMatchObject({ code: 'schema-foreign' });
    });

    test('is refused where it is older or newer', async () => {
      await bare.prepare();
      await bare.script('UPDATE simulation SET schema_version = 1');
      await expect(bare.prepare()).rejects.toMatchObject({ code: 'schema-older' });
      await bare.script('UPDATE simulation SET schema_version = 99');
      await expect(bare.prepare()).rejects.toMatchObject({ code: 'schema-newer' });
    });

    test('leaves tables of other names alone', async () => {
      await bare.script('CREATE TABLE guestbook (line text)');
      await bare.prepare();
      expect(await bare.storage.personas.list({ limit: 1 })).toEqual([]);
    });
  });
}

test('the embedded schema is sql/init.sql, as the script writes it', () => {
  const file = 'packages/core/src/adapters/postgres/schema-sql.ts';
  const committed = readFileSync(`${root}${file}`, 'utf8');
  expect(schemaSql).toBe(readFileSync(`${root}sql/init.sql`, 'utf8'));
  expect(execFileSync(process.execPath, ['bin/embed-schema.mjs', '--print'], { cwd: root, encoding: 'utf8' })).toBe(
    committed,
  );
});

describe('the rules that live in the schema', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await createDatabase();
    pool = new pg.Pool({ connectionString: database.url });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  test('every foreign key says what happens on delete, and has an index that begins with its columns', async () => {
    const { rows } = await pool.query(`
      SELECT conrelid::regclass || '.' || conname AS name, confdeltype AS on_delete, EXISTS (
        SELECT FROM pg_index AS i
        WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
          AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] = c.conkey
      ) AS indexed
      FROM pg_constraint AS c WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1`);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ indexed }) => !indexed)).toEqual([]);
    expect(rows.filter(({ on_delete }) => on_delete !== 'c' && on_delete !== 'n')).toEqual([]);
  });

  test('no time has a default', async () => {
    const { rows } = await pool.query(`
      SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_default IS NOT NULL AND data_type LIKE 'timestamp%'`);
    expect(rows).toEqual([]);
  });

  test('there is one first admin, however many try', async () => {
    const insert = (index: number) =>
      pool.query(
        `INSERT INTO admin (email, username, password_hash, bootstrap, created_at)
         VALUES ($1, $2, 'x', true, $3)`,
        [`a${index}@example.org`, `admin_${index}`, new Date(0)],
      );
    const results = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => insert(index)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

test('a PostgreSQL before 14 is refused by its version, before anything is created', async () => {
  const database = await createDatabase();
  // What a server says of itself is read where the search path finds it first: here, of one that is two years older.
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c search_path=older,pg_catalog' });
  try {
    await pool.query(`
      CREATE SCHEMA older;
      CREATE FUNCTION older.current_setting(name text) RETURNS text LANGUAGE sql
        AS $$ SELECT CASE name WHEN 'server_version_num' THEN '130023' ELSE '13.23' END $$`);
    await expect(preparePostgres(pool)).rejects.toMatchObject({
      code: 'database-older',
      message: 'The database is PostgreSQL 13.23, and this package needs PostgreSQL 14 or later.',
    });
    const { rows } = await pool.query("SELECT FROM pg_class WHERE relnamespace = 'older'::regnamespace");
    expect(rows).toEqual([]);
  } finally {
    await pool.end();
    await database.drop();
  }
});

test('a schema whose name has to be quoted will do, as long as it is the first on the search path', async () => {
  const database = await createDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c search_path="SimFeed"' });
  try {
    await pool.query('CREATE SCHEMA "SimFeed"');
    await preparePostgres(pool);
    await preparePostgres(pool);
    expect(await postgresStorage(pool).personas.list({ limit: 1 })).toEqual([]);
  } finally {
    await pool.end();
    await database.drop();
  }
});
