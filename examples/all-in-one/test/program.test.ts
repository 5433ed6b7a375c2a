import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cast } from '@sim-feed/core/cast';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { done, startModelServer } from '../../../test/model-server/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { start } from './program.ts';

let folders: string;
let folder: string;
let played: string;
let firstRun: Awaited<ReturnType<typeof start>['ended']>;

const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => start(folder, args, environment).ended;
const madeFolder = () => mkdtempSync(path.join(folders, 'in-'));
const reportsIn = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folders = mkdtempSync(path.join(tmpdir(), 'sim-feed-all-in-one-'));
  played = madeFolder();
  firstRun = await start(played, ['--once']).ended;
}, 120_000);

beforeEach(() => {
  folder = madeFolder();
});

afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** Goes on from where the first run ended, without the seconds that it takes to make a database. */
function goOn(): void {
  cpSync(path.join(played, '.sim-feed'), path.join(folder, '.sim-feed'), { recursive: true });
}

describe('one cycle', () => {
  test('shows the feed and ends well', () => {
    const { status, output, errors } = firstRun;
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const lines = output.split('\n');
    expect(lines[0]).toMatch(
      /^Sim-Feed 0\.1\.0 .*offline.*DEEPSEEK_API_KEY.*LLM_BASE_URL and LLM_MODEL.*PGlite in \.sim-feed.*--data DIR.*DATABASE_URL/,
    );
    expect(lines[1]).toMatch(/machines.*satire.*no language model/);
    expect(output).toContain(`A cycle begins: ${cast.length} turns.`);
    const posts = Number(/ (\d+) posts?, /.exec(lines.at(-2) ?? '')?.[1]);
    expect(posts).toBeGreaterThan(0);
    expect(output.match(/^@\w+ {2}\d\d:\d\d/gm)).toHaveLength(Math.min(posts, 10));
    expect(output.match(/^ {2}│ @\w+ {2}\d\d:\d\d$/gm)?.length).toBeGreaterThan(0);
    expect(lines.at(-2)).toMatch(
      new RegExp(`^Cycle finished in [\\d.]+ s: ${cast.length} turns \\(all finished\\), \\d+ posts, \\d+ comments, `),
    );
  });

  test('uses no escape sequence where nobody asked for one', () => {
    expect(firstRun.output.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

test('prints each report as a line of JSON and nothing else', async () => {
  goOn();
  const { status, output, errors } = await run(['--json', '--cycles', '2']);
  expect(status).toBe(0);
  expect(reportsIn(output).map(({ cycle, turns }) => [cycle.state, turns.finished])).toEqual(
    Array(2).fill(['finished', cast.length]),
  );
  expect(errors).toContain(`Sim-Feed ${packageJson.version} |`);
});

test('uses colours where somebody asked for them, and no key where it is to play offline', async () => {
  goOn();
  const { status, output } = await run(['--once', '--offline'], {
    FORCE_COLOR: '1',
    DEEPSEEK_API_KEY: 'sk-qzxkey-secret',
  });
  expect(status).toBe(0);
  expect(output).toContain('\u001b[1m');
  expect(output).toContain('model: offline');
  expect(output).not.toContain('qzxkey');
});

describe('wrong calls', () => {
  test('a mistake ends with 2 and makes nothing', async () => {
    expect(await run(['--onec'])).toEqual({
      status: 2,
      output: '',
      errors: 'There is no flag "--onec": did you mean --once?\n',
    });
    expect(await run(['--fresh'], { DATABASE_URL: 'postgres://localhost/x' })).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/^--fresh removes .* DATABASE_URL is set.*\n$/),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('--help and --version answer and end', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, output: `${packageJson.version}\n`, errors: '' });
    expect((await run(['--help'])).output).toContain('--interval TIME');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves a folder alone that is not ours, with --fresh too', async () => {
    mkdirSync(path.join(folder, 'database'));
    writeFileSync(path.join(folder, 'thesis.txt'), 'ten years of work');
    const { status, output, errors } = await run(['--data', '.', '--fresh', '--once']);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(/^The folder .* holds something else .*\n$/);
    expect(readdirSync(folder).sort()).toEqual(['database', 'thesis.txt']);
  });

  test.each([
    [
      'postgres://me:pa55word@127.0.0.1:1/gossip',
      1,
      /^PostgreSQL at 127\.0\.0\.1, port 1, .* gossip .*start it, or unset/,
    ],
    [
      'postgres://me:pa55word@127.0.0.1:99999/gossip',
      2,
      /^DATABASE_URL is not an address of PostgreSQL: write postgres:/,
    ],
    ['mysql://me:pa55word@127.0.0.1/gossip', 2, /^DATABASE_URL is not an address of PostgreSQL/],
  ])('says in a sentence why %s is of no use, without its password', async (url, code, sentence) => {
    const { status, output, errors } = await run(['--once'], { DATABASE_URL: url });
    expect(status).toBe(code);
    expect(errors).toMatch(sentence);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(output + errors).not.toContain('pa55word');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('refuses a folder that is held, names the holder, and does not disturb it', async () => {
  goOn();
  const first = start(folder, []);
  await first.printed('The next cycle begins');
  const second = await run(['--fresh', '--once']);
  expect(second).toMatchObject({ status: 1, output: '' });
  expect(second.errors).toMatch(new RegExp(`^The data folder .* is held by .*\\b${first.pid}\\b.*\\n$`));
  first.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ status: 0, output: expect.stringMatching(/\nStopped\.\n$/), errors: '' });
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  'completes at the next start what a %s stopped in mid-cycle',
  async (signal) => {
    goOn();
    // A model that answers some personas and leaves the others waiting: whenever the signal comes, it comes in mid-cycle.
    const answered = cast.length / 4;
    let left = answered;
    const waits = new Promise<never>(() => {});
    await using server = await startModelServer({ reply: () => (left-- > 0 ? done : waits) });
    const first = start(folder, ['--once'], { LLM_BASE_URL: server.url, LLM_MODEL: 'small-model' });
    await first.printed(`${answered} of ${cast.length} turns`);
    first.kill(signal);
    const { status, output } = await first.ended;
    expect(status).toBe(signal === 'SIGINT' ? 0 : null);
    if (signal === 'SIGINT') expect(output).toMatch(/\nStopped in mid-cycle, .*: the next start completes it\.\n$/);
    const next = await run(['--cycles', '2', '--json']);
    expect(next.errors).not.toContain('Waiting');
    const reports = reportsIn(next.output);
    const finished = { cycle: { state: 'finished' }, turns: { finished: cast.length, open: 0 } };
    expect(reports).toMatchObject([finished, finished]);
    expect(reports[0].cycle.id).toBe(2);
  },
);

test('--fresh starts anew', async () => {
  goOn();
  const database = path.join(folder, '.sim-feed/database');
  writeFileSync(path.join(database, 'witness'), '');
  const [report] = reportsIn((await run(['--fresh', '--once', '--json'])).output);
  expect(report.cycle.id).toBe(1);
  expect(existsSync(path.join(database, 'witness'))).toBe(false);
  expect(readdirSync(path.join(folder, '.sim-feed')).filter((name) => name.includes('removed'))).toEqual([]);
  expect(readFileSync(path.join(database, 'PG_VERSION'), 'utf8')).toMatch(/^\d+/);
});

test('ends quietly where nobody reads on', async () => {
  goOn();
  const first = start(folder, ['--once']);
  await first.printed('Sim-Feed');
  first.stopReading();
  expect(await first.ended).toMatchObject({ status: 0, errors: '' });
});

describe('simulated time', () => {
  /** All but the lines of progress, whose number and times depend on how long it really took. */
  const feedIn = (output: string) => output.replace(/^\d+ of \d+ turns, .*\n/gm, '');

  test('--seed gives the same feed each time, another seed another, and leaves the usual feed where it is', async () => {
    goOn();
    const witness = path.join(folder, '.sim-feed/database/witness');
    writeFileSync(witness, '');
    const first = await run(['--seed', '7', '--cycles', '2']);
    expect({ status: first.status, errors: first.errors }).toEqual({ status: 0, errors: '' });
    expect(first.output.match(/^@\w+ {2}/gm)?.length).toBeGreaterThan(5);
    const again = await run(['--seed', '7', '--cycles', '2']);
    expect(feedIn(again.output)).toEqual(feedIn(first.output));
    const other = await run(['--seed', '8', '--cycles', '2']);
    expect(feedIn(other.output)).not.toEqual(feedIn(first.output));
    expect(existsSync(witness)).toBe(true);
  }, 180_000);

  test('--fast goes on where the stored cycles end, an interval apart, and leaves the usual feed where it is', async () => {
    goOn();
    const fast = ['--fast', '--interval', '1h', '--json'];
    const first = await run([...fast, '--cycles', '2']);
    const then = await run([...fast, '--once']);
    expect([first.status, then.status]).toEqual([0, 0]);
    const cycles = [first, then].flatMap(({ output }) => reportsIn(output)).map(({ cycle }) => cycle);
    expect(cycles.map(({ id }) => id)).toEqual([1, 2, 3]);
    const [one = 0, two, three] = cycles.map(({ slot }) => Date.parse(slot));
    expect([two, three]).toEqual([one + 3_600_000, one + 7_200_000]);
  });
});
