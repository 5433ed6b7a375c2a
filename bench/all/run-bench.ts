import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from '../printing/table.ts';
import type { Bench } from './benches.ts';

const longestGoodbye = 5_000;

/** What a bench came to: its rows with an aim, or why there are none. */
export interface BenchResult {
  readonly bench: Bench;
  readonly rows: readonly Row[];
  readonly notRun?: string;
  /** How it failed after it had told its rows. */
  readonly failure?: string;
  readonly seconds: number;
}

/** Runs a bench's short form in a process of its own, and shows what it prints. That it fails is a result like others. */
export async function runBench(bench: Bench): Promise<BenchResult> {
  const begun = performance.now();
  const told = await rowsOf(bench).catch((error: unknown) => ({ rows: [], notRun: String(error) }));
  return { bench, ...told, seconds: (performance.now() - begun) / 1_000 };
}

async function rowsOf({ name, short, patience }: Bench): Promise<Pick<BenchResult, 'rows' | 'notRun' | 'failure'>> {
  const program = path.join(import.meta.dirname, '..', `${name}.ts`);
  const folder = await mkdtemp(path.join(tmpdir(), 'sim-feed-bench-'));
  try {
    const file = path.join(folder, 'rows');
    const child = spawn(process.execPath, [program, ...short], {
      env: { ...process.env, BENCH_ROWS: file },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that with it all ends that it has started.
      detached: process.platform !== 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said = (said + text).slice(-2_000);
        process.stdout.write(text);
      });
    }
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child.pid, 'SIGINT');
      setTimeout(() => end(child.pid, 'SIGKILL'), longestGoodbye).unref();
    }, patience * 1_000);
    await once(child, 'close');
    clearTimeout(timer);
    end(child.pid, 'SIGINT');
    const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(readRow) : [];
    if (rows.length > 0 && !late) {
      const kept = merged(rows.filter(({ aim }) => aim !== undefined));
      if (child.exitCode === 0) return { rows: kept };
      return { rows: kept, failure: `ended with ${child.exitCode ?? child.signalCode}: ${lastLine(said)}` };
    }
    return { rows: [], notRun: late ? `not done after ${Math.round(patience)} s` : lastLine(said) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ends a bench with its processes. A PostgreSQL is of a group of its own: the next run ends one that is left. */
function end(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

function readRow(line: string): Row {
  return JSON.parse(line) as Row;
}

/** One row for what was measured several times, such as for each seed. */
function merged(rows: readonly Row[]): readonly Row[] {
  const byMeasure = Map.groupBy(rows, ({ measure }) => measure);
  return [...byMeasure.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return {
      ...first,
      value: same.map(({ value }) => value).join('; '),
      holds: same.every(({ holds }) => holds !== false),
    };
  });
}

function lastLine(said: string): string {
  return said.trim().split('\n').at(-1) ?? 'it said nothing';
}
