import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = path.join(import.meta.dirname, 'program.ts');

/** What a cycle is of. */
export interface CycleSize {
  readonly personas: number;
  /** Comments that are on the feed's posts when it begins. */
  readonly comments: number;
}

/** What one cycle took, in a process of its own; memory in bytes. */
export interface PlayedCycle extends CycleSize {
  readonly finished: number;
  readonly performed: number;
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly processor: number;
  /** Resident before the cycle, and at most. */
  readonly before: number;
  readonly peak: number;
  /** What is on the heap after the cycle and a collection that was not before. */
  readonly kept: number;
}

/** Plays cycles of all sizes in turn, so many times, each in a process of its own. */
export async function measureCycles(
  sizes: readonly CycleSize[],
  rounds: number,
  node: readonly string[],
): Promise<readonly PlayedCycle[]> {
  const played: PlayedCycle[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { personas, comments } of round % 2 === 0 ? sizes : sizes.toReversed()) {
      const options = ['--expose-gc', '--max-old-space-size=8192', ...node];
      const { stdout } = await run(process.execPath, [...options, program, String(personas), String(comments)]);
      played.push(JSON.parse(stdout));
    }
  }
  return played;
}
