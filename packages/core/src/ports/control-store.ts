import type { Control } from '../domain/control.ts';

/** Keeps the switches that all hosts of a simulation share: an admin on one process turns them, a runner on another obeys. */
export interface ControlStore {
  /** Cheap: whoever runs cycles on time asks every few seconds. */
  read(): Promise<Control>;
  /** Pauses the simulation, which drops a request for a cycle, or with false lets it go on. Doing it twice is fine. */
  setPaused(paused: boolean): Promise<void>;
  /**
   * Asks whoever runs cycles on time for one now; whichever cycle begins next answers it. Where one was asked for
   * already, that request stands. Throws CycleRunning where a cycle runs, else SimulationPaused while paused.
   */
  requestCycle(at: Date): Promise<void>;
  /** Drops the request of that time, where it still stands. */
  dropRequest(at: Date): Promise<void>;
}
