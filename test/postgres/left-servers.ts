import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pauses = new Int32Array(new SharedArrayBuffer(4));
const mostPauses = 200;

/** Where the servers of this user's runs live, and can be found again. */
export async function runsFolder(): Promise<string> {
  const folder = join(tmpdir(), `sim-feed-postgres-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  return folder;
}

/** Ends the servers of runs that were killed before they could do it themselves. */
export async function endLeftServers(): Promise<void> {
  const runs = await runsFolder();
  for (const name of await readdir(runs)) {
    const folder = join(runs, name);
    const owner = pidIn(join(folder, 'owner'));
    if (owner !== undefined && !isAlive(owner)) endServer(folder);
  }
}

/** Ends the server of a run at once, with nothing written back, and deletes what it kept. Works in an exit handler. */
export function endServer(folder: string): void {
  const server = pidIn(join(folder, 'data', 'postmaster.pid'));
  // SIGQUIT is PostgreSQL's immediate shutdown. The check is for a pid file older than the process of that number.
  if (server !== undefined && isServerOf(server, folder)) {
    process.kill(server, 'SIGQUIT');
    for (let count = 0; count < mostPauses && isAlive(server); count += 1) Atomics.wait(pauses, 0, 0, 10);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function pidIn(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function isServerOf(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  const words = `/proc/${pid}/cmdline`;
  return !existsSync(words) || readFileSync(words, 'utf8').includes(folder);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
