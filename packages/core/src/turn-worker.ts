import type { CycleId, CycleReport, TurnId } from './domain/index.ts';
import {
  type CycleEstimate,
  createEngine,
  draftCycle,
  type Engine,
  endCycle,
  estimateCycle,
  type Listeners,
  requestedSlot,
  type SimulationEvents,
  type SimulationOptions,
  workTurn,
} from './engine/index.ts';
import type { Lease, NewCycle } from './ports/index.ts';

/** As of a Simulation; how many turns are played at once is up to the host, which calls for each. */
export type TurnWorkerOptions = Omit<SimulationOptions, 'concurrency'>;

/**
 * Plays turns that somebody else hands out, for hosts that spread them over processes and machines by a queue. It
 * opens no cycle and holds none by itself; where it stands in for a dead worker, the turn's journal says how far that
 * one came, and its attempt keeps a stale one out.
 */
export class TurnWorker {
  readonly #engine: Engine;
  readonly #listeners: Listeners;
  #cycle: CycleId | undefined;

  /** Throws InvalidOption. Reads and writes nothing yet. */
  constructor(options: TurnWorkerOptions) {
    const { engine, listeners } = createEngine(options);
    this.#engine = engine;
    this.#listeners = listeners;
  }

  /** Calls the listener at every event of that name, until the returned function is called. */
  on<Name extends keyof SimulationEvents>(name: Name, listener: (event: SimulationEvents[Name]) => void): () => void {
    return this.#listeners.on(name, listener);
  }

  /** What a cycle is expected to take and to cost, as the personas and the feed stand now. Writes nothing and asks no model. */
  estimate(): Promise<CycleEstimate> {
    return estimateCycle(this.#engine);
  }

  /** The slot of a cycle that was asked for and has not begun; a request older than an interval is dropped. */
  requestedSlot(): Promise<Date | undefined> {
    return requestedSlot(this.#engine);
  }

  /** What opens a cycle for the slot, rendered from the feed as it stands; the host stores it together with its jobs. */
  draftCycle(slot: Date, lease: Lease): Promise<NewCycle> {
    return draftCycle(this.#engine, slot, lease);
  }

  /**
   * Takes the turn up and plays it to its end; does nothing where it has ended. `lost` where another worker took it
   * meanwhile. Throws Interrupted when `signal` aborts, and the storage's error where that does not come back; the
   * turn can then be handed out again.
   */
  playTurn(turn: { readonly cycle: CycleId; readonly turn: TurnId }, signal: AbortSignal): Promise<'played' | 'lost'> {
    if (turn.cycle !== this.#cycle) {
      this.#cycle = turn.cycle;
      this.#engine.provider.beginCycle();
    }
    return workTurn(this.#engine, turn.turn, signal);
  }

  /** Ends the cycle and reports it where all its turns have ended; else undefined. Doing it twice is fine. */
  endCycle(cycle: CycleId): Promise<CycleReport | undefined> {
    return endCycle(this.#engine, cycle);
  }
}
