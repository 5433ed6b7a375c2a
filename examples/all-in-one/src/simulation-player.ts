import { Simulation, type SimulationOptions } from '@sim-feed/core';
import type { CyclePlayer } from './cycle-player.ts';

/** A Simulation in this process, which needs no database of its own and plays as its clock and seed say. */
export function simulationPlayer(options: SimulationOptions): CyclePlayer {
  const simulation = new Simulation(options);
  return {
    on: (name, listener) => simulation.on(name, listener),
    estimate: () => simulation.estimate(),
    async *cycles(signal) {
      const unfinished = await simulation.resumeCycle({ signal });
      if (unfinished) yield unfinished;
      for (;;) yield await simulation.runCycle({ signal });
    },
    start: async () => simulation.start(),
    stop: () => simulation.stop(),
  };
}
