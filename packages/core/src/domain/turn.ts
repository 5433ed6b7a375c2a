import type { TurnId } from './ids.ts';
import type { Json } from './json.ts';
import type { Shown } from './opening.ts';

/** How a turn can end. */
export const turnEnds = ['finished', 'stalled', 'failed', 'over-budget', 'expired', 'cancelled'] as const;
/** How a turn ended. */
export type TurnEndState = (typeof turnEnds)[number];
/** Where a turn stands. */
export type TurnState = 'waiting' | 'running' | TurnEndState;

/**
 * Why a turn ended as it did: a code to act on and a sentence to read, of 1,000 characters at most. The codes: `stalled`,
 * `expired`, `deadline`, `action` (an action's own code threw), `budget-` with turn, cycle or day, `model-` with the kind
 * of a ModelError, and, of a turn that finished, `feed-withheld` (the provider filters the feed; it was played without).
 */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The end of a turn, with the reason where it did not finish. */
export interface TurnEnd {
  readonly state: TurnEndState;
  readonly failure?: Failure;
}

/** What an action came to. `done: false` is a correction: nothing was written and it does not count. */
export interface Outcome {
  readonly done: boolean;
  /** The observation: what the model is told back. */
  readonly tell: Json;
  /** What the observation showed, which later actions of the turn may name. */
  readonly shows?: Partial<Shown>;
}

/** One chosen action in the journal, keyed by (turn, step, position). */
export interface Entry {
  readonly position: number;
  /** The action's name as the model wrote it; empty for a reply that chose none and had to be corrected. */
  readonly action: string;
  readonly outcome: Outcome;
}

/** A turn in a list: its id and its place in the cycle's persona order. */
export interface OpenTurn {
  readonly id: TurnId;
  readonly position: number;
}
