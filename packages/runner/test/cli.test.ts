import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { done, startModelServer } from '../../../test/model-server/index.ts';
import { type Driver, onPostgres } from './drivers.ts';
import { buildPackages } from './process/build-packages.ts';

const program = path.resolve(import.meta.dirname, '../src/main.ts');
const aWhile = { timeout: 60_000, interval: 50 };
const password = 'marked-p4ssword';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...said }));
  return { child, said, ended };
}

function call(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return start(args, environment).ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

describe('sim-feed-runner', () => {
  let driver: Driver;
  let environment: Record<string, string>;
  const folder = mkdtempSync(path.join(tmpdir(), 'sim-feed-cli-'));
  beforeAll(async () => {
    buildPackages();
    driver = await onPostgres();
    environment = { DATABASE_URL: driver.url, MODEL: 'offline' };
  }, 180_000);
  afterAll(async () => {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has help for itself and for each command', async () => {
    const commands = ['run', 'once', 'status', 'cycles', 'pause', 'resume', 'migrate', 'check', 'personas'];
    const help = await call(['--help']);
    expect(help.code).toBe(0);
    for (const command of commands) expect(help.out).toContain(`  ${command} `);
    for (const command of ['once', 'personas']) {
      const own = await call([command, '--help']);
      expect([own.code, own.out]).toEqual([0, expect.stringContaining(`Usage: sim-feed-runner ${command}`)]);
    }
  });

  it('ends with 2 where it was called or set up wrongly', async () => {
    expect(await call(['onec'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean once?') });
    const unlike = await call(['bogus']);
    expect(unlike).toMatchObject({ code: 2, err: "error: unknown command 'bogus'\n--help says how it is called.\n" });
    expect(await call(['cycles', '--limit', '0'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('1 to 1000'),
    });
    expect(await call(['run', '--keep', '30'], environment)).toMatchObject({
      code: 2,
      err: expect.stringContaining('It must be from 1d to 3650d, such as 30d.'),
    });
    const unset = await call(['run']);
    expect(unset).toMatchObject({ code: 2, out: '', err: expect.stringContaining('MODEL=offline') });
  });

  it('ends with 1 where the database is not there, and tells no password', async () => {
    const DATABASE_URL = `postgres://me:${password}@127.0.0.1:${await freePort()}/none`;
    const ended = await call(['check'], { ...environment, DATABASE_URL });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^The database cannot be reached\. .*ECONNREFUSED/);
    expect(ended.err).not.toContain(password);
  });

  it('ends with 2 where another process has the port of its metrics, and says whose port that is', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    try {
      const { port } = other.address() as AddressInfo;
      const ended = await call(['run'], { ...environment, METRICS_PORT: String(port) });
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.err).toMatch(new RegExp(`^METRICS_PORT ${port} is taken by another process: .+\\.\n$`));
    } finally {
      other.close();
    }
  });

  it('ends with 1 where there are no tables yet, and says how to create them', async () => {
    await driver.rows('CREATE SCHEMA empty');
    const DATABASE_URL = `${driver.url}?options=-csearch_path%3Dempty`;
    const ended = await call(['status'], { ...environment, DATABASE_URL });
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('sim-feed-runner migrate') });
  });

  it('prepares, imports, checks, plays and shows', async () => {
    expect(await call(['migrate'], environment)).toMatchObject({ code: 0, err: '' });
    const file = path.join(folder, 'personas.json');
    writeFileSync(file, JSON.stringify([{ username: 'ann', bio: 'Bio.', description: 'Somebody.' }]));
    expect((await call(['personas', 'import', file], environment)).out).toBe('1 created, 0 there already.\n');
    const exported = await call(['personas', 'export'], environment);
    expect(JSON.parse(exported.out)).toEqual([{ username: 'ann', bio: 'Bio.', description: 'Somebody.' }]);
    expect((await call(['check'], environment)).out).toContain('MODEL=offline');

    const played = await call(['once', '--json'], environment);
    expect(played).toMatchObject({ code: 0, err: expect.stringMatching(/^1 of 1 turns, \d+ entries\n/m) });
    const report = JSON.parse(played.out);
    expect(report.turns).toMatchObject({ finished: 1, open: 0 });
    const status = JSON.parse((await call(['status', '--json'], environment)).out);
    expect(status.report).toMatchObject({ cycle: report.cycle, turns: report.turns });
    expect((await call(['cycles'], environment)).out).toContain(`${report.cycle.slot}  finished`);
  }, 120_000);

  it('checks by one call of the model, and says what is wrong with it', async () => {
    await using server = await startModelServer({ reply: () => done });
    const model = { LLM_BASE_URL: server.url, LLM_MODEL: 'some-model', LLM_API_KEY: 'marked-key' };
    const sound = await call(['check'], { DATABASE_URL: driver.url, ...model });
    expect(sound).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^model +some-model: answers after [\d.]+ s$/m),
    });
    expect(server.problems).toEqual([]);
    expect(server.requests).toHaveLength(1);
    server.fault({ kind: 'status', status: 401, body: { error: { message: 'no such key as marked-key' } } });
    const refused = await call(['check'], { DATABASE_URL: driver.url, ...model });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('401') });
    expect(refused.err).not.toContain('marked-key');
  }, 120_000);

  it('says in a sentence why once asks the model no more, without its key', async () => {
    await using server = await startModelServer({ reply: () => done });
    server.fault({ kind: 'status', status: 401, body: { error: { message: 'no such key as marked-key' } } });
    const model = { LLM_BASE_URL: server.url, LLM_MODEL: 'some-model', LLM_API_KEY: 'marked-key' };
    const { code, err } = await call(['once'], { DATABASE_URL: driver.url, ...model });
    expect(code).toBe(1);
    expect(err).toMatch(/^The model is not asked any more in this cycle: .*401/m);
    expect(err).not.toContain('marked-key');
    expect(err).not.toContain('"level"');
  }, 120_000);

  it('names every problem of a file of personas by persona and field, and changes nothing', async () => {
    const file = path.join(folder, 'nobody.json');
    writeFileSync(
      file,
      JSON.stringify([
        { username: 'zoe', bio: 'Bio.', description: 'Somebody.' },
        { username: 'ann', bio: 'two\nlines', hobby: 'knitting' },
        { username: 'ZOE', bio: 'Bio.', description: 7 },
        'nobody',
      ]),
    );
    const before = (await call(['personas', 'export'], environment)).out;
    const { code, err } = await call(['personas', 'import', file], environment);
    expect(code).toBe(2);
    expect(err.trim().split('\n').slice(1)).toEqual([
      '- ann.description is missing',
      '- ann.hobby is no field of a persona: there are username, bio, description',
      '- ann.bio must be one line',
      '- ZOE.description must be text',
      '- #4 must be an object of username, bio, description',
      '- ZOE.username stands in the list twice',
    ]);
    expect((await call(['personas', 'export'], environment)).out).toBe(before);
  });

  it('changes nothing where what it exported is imported', async () => {
    const file = path.join(folder, 'exported.json');
    const { out } = await call(['personas', 'export'], environment);
    writeFileSync(file, out);
    expect((await call(['personas', 'import', file], environment)).out).toBe('0 created, 1 there already.\n');
    expect((await call(['personas', 'export'], environment)).out).toBe(out);
  }, 120_000);

  it('pauses and resumes all, or one persona', async () => {
    expect((await call(['pause'], environment)).out).toContain('is paused');
    expect((await call(['status'], environment)).out).toContain('is paused');
    const refused = await call(['once'], environment);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('sim-feed-runner resume') });
    expect((await call(['resume'], environment)).out).toContain('goes on');
    expect(JSON.parse((await call(['status', '--json'], environment)).out)).toMatchObject({ paused: false });
    expect((await call(['pause', '--persona', '@ANN'], environment)).out).toBe('@ann is paused and gets no turn.\n');
    expect((await driver.storage.personas.byUsername('ann'))?.paused).toBe(true);
    await call(['resume', '--persona', 'ann'], environment);
    expect((await driver.storage.personas.byUsername('ann'))?.paused).toBe(false);
    const unknown = await call(['pause', '--persona', 'nobody'], environment);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('There is no persona nobody') });
  }, 120_000);

  it('runs on time, tells its health, and stops at SIGTERM with 0', async () => {
    const METRICS_PORT = String(await freePort());
    const { child, said, ended } = start(['run'], { ...environment, INTERVAL: '1s', METRICS_PORT });
    await vi.waitFor(() => expect(said.out).toContain('"a turn ended"'), aWhile);
    const read = async (place: string) => {
      const response = await fetch(`http://127.0.0.1:${METRICS_PORT}${place}`);
      return [response.status, await response.text()];
    };
    expect(await read('/health/live')).toEqual([200, 'live\n']);
    expect(await read('/health/ready')).toEqual([200, 'ready\n']);
    expect(await read('/metrics')).toEqual([200, expect.stringMatching(/sim_feed_turns_total\{state="finished"\} \d/)]);
    await vi.waitFor(async () => {
      const [, text] = await read('/metrics');
      expect(text).toMatch(/^sim_feed_last_cycle_timestamp_seconds 1\d{9}/m);
    }, aWhile);
    expect(await read('/other')).toEqual([404, 'not found\n']);
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, '']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1).msg).toBe('the runner has stopped');
    const turn = lines.find(({ msg }) => msg === 'a turn ended');
    expect(turn).toMatchObject({ level: 'info', cycle: expect.any(Number), turn: expect.any(Number), persona: 'ann' });
    expect(out).not.toContain(driver.url);
  }, 120_000);

  it('says that a table is another where the database refuses for that', async () => {
    await driver.rows('ALTER TABLE steps RENAME reply TO replied');
    const { code, err } = await call(['once'], environment);
    await driver.rows('ALTER TABLE steps RENAME replied TO reply');
    expect(code).toBe(1);
    expect(err).toContain('The tables are not as sim-feed-runner migrate makes them');
    expect(err).not.toContain('grants');
  });
});
