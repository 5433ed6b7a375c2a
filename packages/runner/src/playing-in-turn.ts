import { setTimeout as sleep } from 'node:timers/promises';
import { type Cycle, type CycleId, type CycleReport, CycleRunning, Interrupted } from '@sim-feed/core';
import { patiently } from './patiently.ts';
import { troubleOf, type Work, type WorkContext } from './work.ts';

const lookEvery = 250;

/** A cycle that has come to its end. */
export interface PlayedCycle {
  readonly report: CycleReport;
  /** Whether it had been opened before. */
  readonly resumed: boolean;
}

type Place = Pick<WorkContext, 'storage' | 'clock'>;

/**
 * Sees one cycle after the other to its end: the one that runs first, then each opened when it is asked for. Throws
 * CycleRunning where somebody who is no runner holds one, SimulationPaused, Interrupted by the signal, and what keeps
 * turns from being played where it does not pass.
 */
export async function* playInTurn(work: Work, place: Place, signal: AbortSignal): AsyncGenerator<PlayedCycle, never> {
  const { clock, storage } = place;
  for (;;) {
    const running = await storage.cycles.running();
    const cycle = running ?? (await openUnlessRunning(work, signal));
    if (!cycle) continue;
    while (await patiently(() => runs(cycle.id, work, place, signal))) await sleep(lookEvery);
    const report = await patiently(() => storage.cycles.report(cycle.id, clock.now()));
    yield { report, resumed: running !== undefined };
  }
}

/** Opens a cycle; undefined where somebody was faster. */
async function openUnlessRunning({ keeper, rounds }: Work, signal: AbortSignal): Promise<Cycle | undefined> {
  throwIfStopped(signal);
  try {
    return await keeper.openNow();
  } catch (error) {
    if (error instanceof CycleRunning) return undefined;
    throw error;
  } finally {
    rounds.wake();
  }
}

async function runs(cycle: CycleId, work: Work, { storage }: Place, signal: AbortSignal): Promise<boolean> {
  throwIfStopped(signal);
  const trouble = troubleOf(work);
  if (trouble !== undefined) throw trouble;
  const isRunning = async () => (await storage.cycles.running())?.id === cycle;
  if (!(await isRunning())) return false;
  // It may have ended between the two questions.
  if ((await work.keeper.mayPlay(cycle)) || !(await isRunning())) return true;
  throw new CycleRunning('A process that is no runner holds the running cycle; wait until it has ended.');
}

function throwIfStopped({ aborted, reason }: AbortSignal): void {
  if (aborted) throw new Interrupted({ cause: reason });
}
