import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildPackages } from '../../../packages/runner/test/process/build-packages.ts';
import { startModelServer } from '../../../test/model-server/index.ts';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';

const program = resolve(import.meta.dirname, '../simulate.ts');
let database: TestDatabase;

beforeAll(async () => {
  buildPackages();
  database = await createDatabase();
}, 300_000);
afterAll(() => database?.drop());

it('plays a cycle that is asked for, by the model of the environment, and stops at SIGTERM', async () => {
  await using server = await startModelServer({ reply: () => ({ text: 'Nothing to add.' }) });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url, LLM_BASE_URL: server.url, LLM_API_KEY: 'key' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    const { personas, control } = postgresStorage(pool);
    // The cycle's personas are those that are there when it opens.
    await vi.waitFor(async () => expect(await personas.list({ limit: 20 })).toHaveLength(16), { timeout: 30_000 });
    await control.requestCycle(new Date());
    await vi.waitFor(() => expect(said).toContain(' finished: 16 turns have finished\n'), { timeout: 30_000 });
    expect(server.problems).toEqual([]);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
    await pool.end();
  }
});
