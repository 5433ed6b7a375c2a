import { keyedRandom, type SimulationOptions, simulatedClock, systemClock } from '@sim-feed/core';
import type { CyclePlayer } from './cycle-player.ts';
import { simulationPlayer } from './simulation-player.ts';

/** The day on which everything begins that is played with a seed. */
const firstDay = new Date('2026-11-22T00:00:00Z');

/** What is played in simulated time. */
export interface Simulated extends Pick<SimulationOptions, 'storage' | 'model' | 'limits'> {
  readonly interval: number;
  /** Where told, the same feed comes out each time. */
  readonly seed: number | undefined;
}

/**
 * Plays in simulated time: one turn after the other, cycle upon cycle without waiting, each an interval after the last.
 * It begins where the stored cycles end, or now; with a seed on a day of its own.
 */
export async function simulatedPlayer({ seed, interval, ...options }: Simulated): Promise<CyclePlayer> {
  const begin = seed === undefined ? await nextSlot(options.storage, interval) : firstDay;
  const simulated = simulatedClock(begin);
  // A provider that asks for a pause means one of the world's.
  const clock = { now: simulated.now, sleep: systemClock.sleep };
  const random = keyedRandom(seed ?? Math.random());
  return simulationPlayer({ ...options, interval, clock, random, concurrency: 1 }, slotsFrom(begin, interval));
}

async function nextSlot({ cycles }: SimulationOptions['storage'], interval: number): Promise<Date> {
  const [newest] = await cycles.latest(1);
  return new Date(Math.max(Date.now(), newest ? newest.slot.getTime() + interval : 0));
}

function* slotsFrom(begin: Date, interval: number): Generator<Date> {
  for (let time = begin.getTime(); ; time += interval) yield new Date(time);
}
