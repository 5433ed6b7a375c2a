import type { CycleId, TurnId } from '../domain/ids.ts';
import type { SharedOpening, TurnOpening } from '../domain/opening.ts';
import type { Persona } from '../domain/persona.ts';
import type { Budgets, Charge } from '../domain/spending.ts';
import type { Entry, OpenTurn, Outcome, TurnEnd } from '../domain/turn.ts';
import type { FeedWriter } from './feed-writer.ts';
import type { ModelReply } from './language-model.ts';

/** Keeps the turns and their journal. All but `open` and `take` throw TurnLost once the attempt is stale. */
export interface TurnStore {
  /** The cycle's turns that have not ended, in persona order, after that position; at most `limit`. */
  open(cycle: CycleId, page: { readonly after?: number; readonly limit: number }): Promise<OpenTurn[]>;
  /**
   * Takes the turn up and raises its attempt. Undefined where nothing is left to do: it has ended, or its persona
   * is paused or gone, which ends it as cancelled.
   */
  take(turn: TurnId, at: Date): Promise<Claim | undefined>;
  /** Stores the turn's own opening once; later the stored one comes back. */
  begin(claim: Claim, opening: TurnOpening): Promise<TurnOpening>;
  /** Charges turn, cycle and day ahead of one try of a model call. Throws BudgetSpent, and then charges nothing. */
  reserve(claim: Claim, step: number, charge: Charge, budgets: Budgets, at: Date): Promise<void>;
  /** Stores the step's reply and puts its charge in the place of the step's last reservation, in one commit. */
  reply(claim: Claim, step: number, reply: StoredReply): Promise<void>;
  /**
   * Runs `work` and stores its outcome as the entry of that key, in one commit with what it wrote. An entry stored
   * already is given back and `work` is not run. What `work` throws is thrown on and nothing is kept. `work` may be
   * run again where the storage rolled it back.
   */
  perform(claim: Claim, at: EntryPlace, work: (tx: FeedWriter) => Promise<Outcome>): Promise<Outcome>;
  /** Stores how the turn ended. */
  finish(claim: Claim, end: TurnEnd, at: Date): Promise<void>;
}

/** A turn taken up: the attempt that fences it, and its journal so far. */
export interface Claim {
  readonly turn: TurnId;
  readonly attempt: number;
  /** The turn's place in the cycle's persona order, from 0. */
  readonly position: number;
  readonly cycle: {
    readonly id: CycleId;
    readonly slot: Date;
    readonly startedAt: Date;
    readonly opening: SharedOpening;
  };
  readonly persona: Persona;
  /** When the persona's last turn before this one was taken up first. */
  readonly lastTurnAt?: Date;
  readonly opening?: TurnOpening;
  /** By step, from 0, without a gap. */
  readonly steps: readonly JournalStep[];
}

/** A stored reply and the entries that came of it so far, by position. */
export interface JournalStep {
  readonly reply: ModelReply;
  readonly entries: readonly Entry[];
}

/** A reply with what is kept beside it. */
export interface StoredReply {
  readonly reply: ModelReply;
  /** The model's name. */
  readonly model: string;
  readonly charge: Charge;
  readonly at: Date;
}

/** Names an entry: the same however often its turn is taken up. */
export interface EntryKey {
  readonly turn: TurnId;
  readonly step: number;
  readonly position: number;
}

/** Where in the turn's journal an entry goes, under which action's name, and at which time its effects are written. */
export interface EntryPlace {
  readonly step: number;
  readonly position: number;
  readonly action: string;
  readonly time: Date;
}
