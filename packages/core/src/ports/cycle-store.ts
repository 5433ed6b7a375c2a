import type { Cycle, CycleEndState, CycleReport } from '../domain/cycle.ts';
import type { CycleId } from '../domain/ids.ts';
import type { SharedOpening } from '../domain/opening.ts';

/** A hold on a cycle: nobody else may work it until `milliseconds` from now have passed on the storage's own clock. */
export interface Lease {
  /** Names the holder; unique to it. */
  readonly holder: string;
  readonly milliseconds: number;
}

/** What opens a cycle. */
export interface NewCycle {
  readonly slot: Date;
  readonly opening: SharedOpening;
  readonly at: Date;
  readonly lease: Lease;
}

/** Keeps the cycles. */
export interface CycleStore {
  /**
   * Stores the cycle, held, and one waiting turn for each persona that is not paused, by id, in one commit, which
   * also answers a request for a cycle. Throws CycleRunning where one is running, else SlotTaken where the slot has a
   * cycle or was skipped, else SimulationPaused.
   */
  open(cycle: NewCycle): Promise<Cycle>;
  /** The running cycle, if any. */
  running(): Promise<Cycle | undefined>;
  /** Takes or renews the hold on a running cycle; false where another's lease has not run out or it has ended. */
  hold(cycle: CycleId, lease: Lease): Promise<boolean>;
  /** Gives the hold up, where it is still this holder's. */
  release(cycle: CycleId, holder: string): Promise<void>;
  /** Records that a slot was skipped, as a cycle begun and ended then; false, and nothing done, where the slot is taken. */
  skip(slot: Date, reason: string, at: Date): Promise<boolean>;
  /**
   * Ends a running cycle whose turns have all ended; true where this call did it. Does nothing where a turn is open, or
   * the cycle has ended.
   */
  close(cycle: CycleId, state: CycleEndState, at: Date): Promise<boolean>;
  /** Keeps when the next slot is due, for those who read; left out where a storage has no readers. */
  announce?(next: Date | undefined): Promise<void>;
  /** Counted from the journal. Throws NotFound. */
  report(cycle: CycleId, now: Date): Promise<CycleReport>;
  /** The newest by slot; at most `limit`. */
  latest(limit: number): Promise<Cycle[]>;
  /**
   * Deletes cycles of slots before that time with their turns and journal, the oldest first, at most `limit`; gives
   * back how many. What they left in the feed stays, and so do the charges of each day and the times of the personas'
   * last turns, for which a storage may keep the cycle. The running cycle stays however old it is.
   */
  prune(before: Date, limit: number): Promise<number>;
}
