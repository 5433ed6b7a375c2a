import { memoryStorage } from '../src/adapters/memory/index.ts';
import { Simulation, type SimulationOptions } from '../src/index.ts';
import { type FixedClock, says, scriptedModel } from '../src/testing/index.ts';

export const minute = 60_000;
export const noon = new Date('2026-11-22T12:10:00.000Z');

export const drafts = ['ann', 'bob', 'cleo'].map((username) => ({ username, bio: 'Bio.', description: 'Somebody.' }));

/** A simulation of three personas in memory, who have nothing to do unless another model is given. */
export function simulationOf(options: Partial<SimulationOptions> = {}) {
  const storage = memoryStorage({ personas: drafts });
  return { storage, simulation: new Simulation({ storage, model: scriptedModel(says('done')), ...options }) };
}

/** Moves a clock on while giving the simulation the time to work. */
export async function pass(clock: FixedClock, minutes: number) {
  for (let passed = 0; passed < minutes; passed += 1) {
    await clock.advance(minute);
    for (let tick = 0; tick < 40; tick += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}
