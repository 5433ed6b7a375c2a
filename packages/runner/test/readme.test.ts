import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { offlineModel } from '@sim-feed/core/offline';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../src/cli/cli.ts';
import { createRunner } from '../src/index.ts';
import { logEvents } from '../src/telemetry/log-events.ts';
import { makeLogger } from '../src/telemetry/logger.ts';
import { type Driver, onPostgres } from './drivers.ts';

// What packages/runner/README.md shows of a cycle is what the sixteen give here; a shown line may be of any of them.
const document = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const mark = /<!-- run by: packages\/runner\/test\/readme\.test\.ts -->\n```\w*\n([\s\S]*?)```/g;
const [onTerminal = '', pretty = '', json = ''] = [...document.matchAll(mark)].map(([, block]) => block);

let driver: Driver;
let environment: Record<string, string>;

beforeAll(async () => {
  driver = await onPostgres();
  environment = { DATABASE_URL: driver.url, MODEL: 'offline', CONCURRENCY: '4' };
  await play(['migrate'], {});
  await play(['personas', 'import', '--cast'], {});
});
afterAll(() => driver.close());

/** Where a command writes: everything, with a new line where a terminal's line is drawn anew. */
class Recorder extends Writable {
  readonly isTTY: boolean;
  readonly columns = 100;
  text = '';

  constructor(isTTY: boolean) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(part: string, _: unknown, done: () => void): void {
    this.text += part.startsWith('\x1b[1G') ? '\n' : part;
    done();
  }

  /** Its lines, without what is of this one run: colours, numbers, names, words, and how far a bar has come. */
  get shapes(): string[] {
    return shapesOf(this.text);
  }
}

function shapesOf(text: string): string[] {
  return stripVTControlCharacters(text)
    .replaceAll(/[━┈]{20}/g, '[bar]')
    .replaceAll(/\d[\d.:TZ-]*/g, 'N')
    .replaceAll(/"persona":"\w+"/g, '"persona":"X"')
    .replaceAll(/(actions {2}).*/g, '$1...')
    .replaceAll(/"(turns|tokens|reasons)":\{[^}]*\}/g, '"$1":{}')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function play(args: readonly string[], more: Record<string, string>): Promise<Recorder> {
  const screen = new Recorder(true);
  const plain = { out: new Recorder(false), err: screen };
  expect(await runCli(args, { environment: { ...environment, ...more }, output: plain }), screen.text).toBe(0);
  screen.text += `\n${plain.out.text}`;
  return screen;
}

it('shows once on a terminal as it is', async () => {
  const { shapes } = await play(['once'], {});
  const shown = shapesOf(onTerminal).slice(1);
  expect(shown.length).toBeGreaterThan(4);
  for (const line of shown) expect(shapes).toContain(line);
});

it('writes a log in the place of the bar where LOG_LEVEL is set', async () => {
  const { text } = await play(['once'], { LOG_LEVEL: 'info', LOG_FORMAT: 'json' });
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  const told = lines.map((line) => JSON.parse(line)).map(({ level, msg }) => `${level}: ${msg}`);
  expect(told).toEqual([
    'info: a cycle was opened',
    ...Array.from({ length: 16 }, () => 'info: a turn ended'),
    'info: a cycle ended',
  ]);
  expect(text).not.toContain('of 16 turns');
  expect(text).toContain('16 finished');
});

it.each([
  ['pretty', pretty],
  ['json', json],
] as const)('shows the log of a cycle as it is (%s)', async (format, block) => {
  const screen = new Recorder(true);
  const pool = new pg.Pool({ connectionString: driver.url });
  const logger = makeLogger('info', [], screen, format);
  const runner = createRunner({ database: pool, model: offlineModel(), concurrency: 4, logger });
  logEvents(runner, logger);
  await runner.once();
  await pool.end();
  const shown = shapesOf(block);
  expect(shown.length).toBeGreaterThan(2);
  for (const line of shown) expect(screen.shapes).toContain(line);
});
