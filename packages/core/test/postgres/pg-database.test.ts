import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import { statement, type Transaction } from '../../src/adapters/postgres/database.ts';
import { PgDatabase } from '../../src/adapters/postgres/pg-database.ts';
import { type CuttingProxy, cuttingProxy } from './cutting-proxy.ts';

const insert = statement<object>('test-insert', 'INSERT INTO spending (day, tokens) VALUES ($1, 1)');
const insertReturning = statement<object>('test-insert-one', 'INSERT INTO spending (day) VALUES ($1) RETURNING day');
const count = statement<{ count: string }>('test-count', 'SELECT count(*) FROM spending WHERE day = $1');
const lock = statement<object>('test-lock', 'SELECT pg_advisory_xact_lock($1)');
const backend = statement<{ pid: number }>('test-pid', 'SELECT pg_backend_pid() AS pid');
const idleLimit = statement<{ idle: string }>(
  'test-idle-limit',
  "SELECT current_setting('idle_in_transaction_session_timeout') AS idle",
);
const broken = statement<object>('test-broken', 'SELECT 1 / $1::integer');

let testDatabase: TestDatabase;
let proxy: CuttingProxy;
let pool: pg.Pool;
let database: PgDatabase;

beforeAll(async () => {
  testDatabase = await createDatabase();
  proxy = await cuttingProxy(testDatabase.url);
  pool = new pg.Pool({ connectionString: proxy.url, max: 4 });
  database = new PgDatabase(pool);
});

afterAll(async () => {
  await pool.end();
  await proxy.close();
  await testDatabase.drop();
});

async function isKept(day: string): Promise<boolean> {
  return (await database.query(count, [day]))[0]?.count === '1';
}

test('a connection that is cut as it is handed out ends nobody', async () => {
  // What a server sends that is told to end a connection in the moment in which it has opened it: all in one piece.
  const ready = 'R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I';
  const fields = 'SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
  const ended = `E\0\0\0${String.fromCharCode(fields.length + 4)}${fields}`;
  const server = createServer((socket) => socket.once('data', () => socket.end(ready + ended, 'latin1'))).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cut = new pg.Pool({ host: '127.0.0.1', port, user: 'any', database: 'any' });
  await expect(new PgDatabase(cut).query(backend)).rejects.toMatchObject({ code: 'storage-unavailable' });
  await cut.end();
  server.close();
});

test('a connection lost before the commit was sent: unavailable, and nothing is kept', async () => {
  proxy.cutAt('test-insert', 'before');
  const writing = database.transaction((transaction) => transaction.query(insert, ['2026-01-01']));
  await expect(writing).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(await isKept('2026-01-01')).toBe(false);
});

test('a connection lost during the commit: unknown, whether it was kept or not', async () => {
  for (const [when, day, kept] of [
    ['before', '2026-01-02', false],
    ['after', '2026-01-03', true],
  ] as const) {
    let runs = 0;
    const writing = database.transaction(async (transaction) => {
      runs += 1;
      await transaction.query(insert, [day]);
      proxy.cutAt('COMMIT', when);
    });
    await expect(writing).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(await isKept(day)).toBe(kept);
    expect(runs).toBe(1);
  }
});

test('a statement that commits by itself and is cut off has an unknown outcome', async () => {
  proxy.cutAt('test-insert-one', 'after');
  await expect(database.write(insertReturning, ['2026-01-04'])).rejects.toMatchObject({ code: 'outcome-unknown' });
  proxy.cutAt('test-count', 'before');
  await expect(database.query(count, ['2026-01-04'])).rejects.toMatchObject({ code: 'storage-unavailable' });
});

test('a server that cannot be reached is unavailable', async () => {
  const nowhere = new pg.Pool({ connectionString: 'postgres://postgres@127.0.0.1:1/postgres' });
  await expect(new PgDatabase(nowhere).query(count, ['2026-01-05'])).rejects.toMatchObject({
    code: 'storage-unavailable',
  });
  await nowhere.end();
});

test('a backend that is ended in mid-transaction is survived, whatever the work makes of it', async () => {
  const hidden = new RangeError('hidden by the work');
  const working = database.transaction(async (transaction) => {
    const [row] = await transaction.query(backend);
    await pool.query('SELECT pg_terminate_backend($1)', [row?.pid]);
    await transaction.query(backend).catch(() => {
      throw hidden;
    });
  });
  await expect(working).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(await database.query(backend)).toHaveLength(1);
});

test('who waits for each other is run again, and both are kept', async () => {
  let runs = 0;
  const meeting = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const both = (mine: 0 | 1, theirs: 0 | 1, day: string) =>
    database.transaction(async (transaction) => {
      runs += 1;
      await transaction.query(lock, [mine]);
      meeting[mine].resolve();
      await meeting[theirs].promise;
      await transaction.query(lock, [theirs]).catch((cause: unknown) => {
        throw new RangeError('wrapped by the work', { cause });
      });
      await transaction.query(insert, [day]);
    });
  await Promise.all([both(0, 1, '2026-02-01'), both(1, 0, '2026-02-02')]);
  expect(runs).toBeGreaterThan(2);
  expect([await isKept('2026-02-01'), await isKept('2026-02-02')]).toEqual([true, true]);
});

test('what the work throws is thrown on as it is, and nothing is kept', async () => {
  const error = new RangeError('its own, with a syscall, but no failure of the database');
  Object.assign(error, { syscall: 'connect', code: 'ECONNREFUSED' });
  let runs = 0;
  const working = database.transaction(async (transaction) => {
    runs += 1;
    await transaction.query(insert, ['2026-03-01']);
    throw error;
  });
  await expect(working).rejects.toBe(error);
  expect(runs).toBe(1);
  expect(await isKept('2026-03-01')).toBe(false);
});

test('an error that the work swallowed is not committed over', async () => {
  const working = database.transaction(async (transaction) => {
    await transaction.query(insert, ['2026-03-02']);
    await transaction.query(broken, [0]).catch(() => {});
  });
  await expect(working).rejects.toMatchObject({ code: '22012' });
  expect(await isKept('2026-03-02')).toBe(false);
});

test('a transaction is of no use after its end, and its client is free for others', async () => {
  let kept: Transaction | undefined;
  await database.transaction(async (transaction) => {
    kept = transaction;
  });
  await expect(kept?.query(backend)).rejects.toMatchObject({ code: 'invalid-input' });
  expect(pool.idleCount).toBe(pool.totalCount);
});

test('a transaction that is left idle is ended by the server, gives its locks up, and is known as lost', async () => {
  const held = database.transaction(async (transaction) => {
    await transaction.query(insert, ['2026-03-04']);
    const [limit] = await transaction.query(idleLimit);
    expect(limit?.idle).toBe('30s');
    // Shorter than what was set, so that nobody has to wait here.
    await transaction.script("SET LOCAL idle_in_transaction_session_timeout = '50ms'");
    // Waits for the lock that the transaction above holds.
    await database.write(insert, ['2026-03-04']);
    await transaction.query(count, ['2026-03-04']);
  });
  await expect(held).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(await isKept('2026-03-04')).toBe(true);
});
