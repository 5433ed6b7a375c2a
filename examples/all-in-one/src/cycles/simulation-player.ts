import { Simulation, type SimulationOptions } from '@sim-feed/core';
import type { CyclePlayer } from './cycle-player.ts';

/**
 * A Simulation in this process, which needs no database of its own and plays as its clock and seed say. Cycles asked for
 * one after the other are of the slots, of the present moment unless told.
 */
export function simulationPlayer(options: SimulationOptions, slots: Iterable<Date | undefined> = now()): CyclePlayer {
  const simulation = new Simulation(options);
  return {
    on: (name, listener) => simulation.on(name, listener),
    estimate: () => simulation.estimate(),
    async *cycles(signal) {
      const unfinished = await simulation.resumeCycle({ signal });
      if (unfinished) yield unfinished;
      for (const slot of slots) yield await simulation.runCycle({ signal, ...(slot ? { slot } : {}) });
    },
    start: async () => simulation.start(),
    stop: () => simulation.stop(),
  };
}

function* now(): Generator<undefined> {
  for (;;) yield undefined;
}
