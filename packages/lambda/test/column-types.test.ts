import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { columnTypes } from '../src/database/column-types.ts';

let database: TestDatabase;
let [ours, usual]: pg.Client[] = [];
beforeAll(async () => {
  database = await createDatabase();
  ours = new pg.Client({ connectionString: database.url, types: columnTypes });
  usual = new pg.Client({ connectionString: database.url });
  await Promise.all([ours.connect(), usual.connect()]);
});
afterAll(async () => {
  await Promise.all([ours?.end(), usual?.end()]);
  await database.drop();
});

it.each(['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Europe/Amsterdam'])(
  'reads times of every kind as the driver does, in a session of %s',
  async (zone) => {
    const some = fc.sample(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
      300,
    );
    const usually = fc.sample(
      fc.date({ min: new Date('1999-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
      300,
    );
    const texts = [...some, ...usually].map((time) => time.toISOString());
    const all = [
      'infinity',
      '-infinity',
      '0044-03-15 12:00 BC',
      '0036-01-09T04:39:49.544Z',
      '2026-01-01T00:00:00.5Z',
      ...texts,
    ];
    const query = { text: 'SELECT at::timestamptz(3) AS at FROM unnest($1::text[]) AS at', values: [all], zone };
    const [read, expected] = await Promise.all([ours, usual].map((client) => timesOf(client, query)));
    expect(read).toEqual(expected);
    expect(read?.slice(5)).toEqual([...some, ...usually]);
  },
);

it('leaves all other types to the driver', async () => {
  const query =
    "SELECT 1::bigint AS whole, true AS yes, '{\"a\":1}'::json AS json, null::timestamptz AS never, '' AS text";
  const [read, expected] = await Promise.all([ours, usual].map((client) => client?.query(query)));
  expect(read?.rows).toEqual(expected?.rows);
});

async function timesOf(
  client: pg.Client | undefined,
  { zone, ...query }: { readonly text: string; readonly values: unknown[]; readonly zone: string },
): Promise<unknown[]> {
  await client?.query(`SET TIME ZONE '${zone}'`);
  return (await client?.query(query))?.rows.map(({ at }) => at) ?? [];
}
