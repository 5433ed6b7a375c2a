import type { CycleEstimate, CycleReport, SimulationEvents } from '@sim-feed/core';

/** Tells of what happens while cycles are played. */
export interface CycleEvents {
  /** Calls the listener at every event of that name, until the returned function is called. */
  on<Name extends keyof SimulationEvents>(name: Name, listener: (event: SimulationEvents[Name]) => void): () => void;
}

/** Plays cycles: the runner does, or a Simulation. */
export interface CyclePlayer extends CycleEvents {
  /** What a cycle is expected to take and to cost. */
  estimate(): Promise<CycleEstimate>;
  /**
   * Plays one cycle after the other for as long as more are asked for: first the one that was left unfinished, if one
   * was. Throws CycleRunning while another process holds a cycle, and Interrupted when the signal aborts.
   */
  cycles(signal: AbortSignal): AsyncIterable<CycleReport>;
  /** Plays a cycle at the start of every interval from the next one on, until `stop`. */
  start(): Promise<void>;
  /** Resolves when all is at rest. */
  stop(): Promise<void>;
}
