import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

// Linux counts processor time in hundredths of a second, whatever its own clock does.
const ticksPerSecond = 100;

/** Seconds of processor time so far: of the runners, of our PostgreSQL, of the whole machine. */
export interface ProcessorTime {
  readonly runners: number;
  readonly postgres: number;
  readonly machine: number;
}

/** How many processors there are to share. */
export const processors = availableParallelism();

/** Undefined where there is no /proc to read it from. `backend` is any process of the server. */
export function processorTime(runners: readonly number[], backend: number): ProcessorTime | undefined {
  try {
    const [user = 0, nice = 0, system = 0, , , interrupt = 0, soft = 0] = wordsOf('/proc/stat').map(Number);
    const postmaster = statOf(backend).parent;
    return {
      runners: total(runners.map((pid) => statOf(pid).seconds)),
      postgres: total([postmaster, ...childrenOf(postmaster)].map((pid) => statOf(pid).seconds)),
      machine: (user + nice + system + interrupt + soft) / ticksPerSecond,
    };
  } catch {
    return undefined;
  }
}

function wordsOf(file: string): string[] {
  return (readFileSync(file, 'utf8').split('\n')[0] ?? '').split(/\s+/).slice(1);
}

/** A process's parent, and its time, that of its ended children included. */
function statOf(pid: number) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold anything; the fields that follow are numbered from 3 in proc_pid_stat(5).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = total(fields.slice(11, 15).map(Number));
  return { parent: Number(fields[1]), seconds: ticks / ticksPerSecond };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isChildOf(pid, parent));
}

function isChildOf(pid: number, parent: number): boolean {
  try {
    return statOf(pid).parent === parent;
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
