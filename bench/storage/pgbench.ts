import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PgbenchScript } from './pgbench-script.ts';

const run = promisify(execFile);

/** Which pgbench is there; undefined where none is. */
export function pgbenchVersion(): string | undefined {
  const { status, stdout } = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Runs the script over and over on so many connections for so many seconds; gives back transactions a second. */
export async function transactionsPerSecond(
  url: string,
  { text, constants }: PgbenchScript,
  variables: Readonly<Record<string, number>>,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sim-feed-bench-'));
  try {
    const file = join(folder, 'action.sql');
    await writeFile(file, text);
    const defined = Object.entries({ ...constants, ...variables }).map(([name, value]) => `--define=${name}=${value}`);
    const { stdout } = await run('pgbench', [
      ...['--no-vacuum', '--protocol=prepared', `--file=${file}`],
      ...[`--client=${connections}`, `--time=${seconds}`],
      ...defined,
      url,
    ]);
    const [, rate] = /^tps = ([\d.]+)/m.exec(stdout) ?? [];
    const [, failed = '0'] = /^number of failed transactions: (\d+)/m.exec(stdout) ?? [];
    if (rate === undefined || failed !== '0') throw new TypeError(`pgbench did not do what it should:\n${stdout}`);
    return Number(rate);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
