import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../src/cli/cli.ts';
import { type Driver, onPostgres } from './drivers.ts';

const grants = readFileSync(new URL('../sql/runner-role.sql', import.meta.url), 'utf8');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('a role that may do less than it must', () => {
  let driver: Driver;
  let url: string;
  beforeAll(async () => {
    driver = await onPostgres();
    await callAs(driver.url, 'migrate');
    await callAs(driver.url, 'personas', 'import', '--cast');
    await driver.rows(grants);
    const asRunner = new URL(driver.url);
    asRunner.username = 'sim_feed_runner';
    url = asRunner.href;
  }, 60_000);
  afterAll(() => driver.close());

  function callAs(DATABASE_URL: string, ...args: readonly string[]): Promise<Ended> {
    return call(args, { DATABASE_URL, MODEL: 'offline' });
  }

  async function call(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
    const said = { out: '', err: '' };
    const screen = (name: 'out' | 'err') => ({ write: (text: string) => (said[name] += text), isTTY: false });
    const output = { out: screen('out'), err: screen('err') };
    const code = await runCli(args, { environment, output: output as never });
    return { code, ...said };
  }

  /** Takes a right from the role, and gives it back. */
  async function without<Result>(right: string, work: () => Promise<Result>): Promise<Result> {
    await driver.rows(`REVOKE ${right} FROM sim_feed_runner`);
    try {
      return await work();
    } finally {
      await driver.rows(grants);
    }
  }

  it('is told by check that it has all, with the rights of the file', async () => {
    const { code, out, err } = await callAs(url, 'check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^rights +all that a runner needs$/m);
  });

  it.each([
    ['INSERT ON posts', 'INSERT on posts'],
    ['UPDATE (last_turn_at) ON personas', 'UPDATE (last_turn_at) on personas'],
    ['USAGE ON SCHEMA sim_feed_jobs', 'USAGE on schema sim_feed_jobs'],
    ['DELETE ON sim_feed_jobs.queue', 'DELETE on sim_feed_jobs.queue'],
  ])('is told by check that it lacks %s, and which file grants it', async (right, named) => {
    const { code, out, err } = await without(right, () => callAs(url, 'check'));
    expect(code).toBe(1);
    expect(out).toMatch(/^model /m);
    expect(out).not.toMatch(/^rights +all/m);
    expect(err).toContain(`The role sim_feed_runner lacks ${named}:`);
    const [, file = 'none named'] = /the owner of the tables grants it by (.+)\.\n/.exec(err) ?? [];
    expect(readFileSync(file, 'utf8')).toBe(grants);
  });

  it('is told by check what deleting old cycles takes, where they are to be deleted', async () => {
    const kept = await call(['check'], { DATABASE_URL: url, MODEL: 'offline', KEEP: '30d' });
    expect(kept.err).toContain('lacks DELETE on cycles, DELETE on turns:');
  });

  it('is told by once what it lacks, and by nothing else', async () => {
    const { code, err } = await without('INSERT ON entries', () => callAs(url, 'once'));
    expect(code).toBe(1);
    expect(err).toContain('permission denied for table entries (42501)');
    expect(err).toMatch(
      /The owner of the tables grants what is missing to the role sim_feed_runner: .+runner-role\.sql/,
    );
    expect(err).not.toContain('{');
  });

  it.each([
    ['personas', 'import', '--cast'],
    ['pause', '--persona', 'wendell_asks'],
  ])("is told that %s %s is the owner's", async (...command) => {
    const { code, err } = await callAs(url, ...command);
    expect(err).toMatch(
      /permission denied for table personas .+This is for the owner of the tables: .+DATABASE_URL\.\n$/,
    );
    expect(err).not.toContain('runner-role.sql');
    expect(code).toBe(2);
  });
});
