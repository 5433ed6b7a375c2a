/** A place in a simulation's order, from which a simulated clock derives its time. */
export interface Moment {
  readonly slot: Date;
  /** The turn's place in the cycle, from 0. */
  readonly turn: number;
  /** How many entries the turn has in its journal. */
  readonly entry: number;
}

/** Where all times come from. */
export interface Clock {
  /** The time now. A simulated clock answers by the moment, so that a turn taken up again writes the same times. */
  now(moment?: Moment): Date;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}
