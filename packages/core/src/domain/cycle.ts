import type { CycleId, PersonaId } from './ids.ts';
import type { Failure, TurnEndState } from './turn.ts';

/** How a cycle ended. */
export type CycleEndState = 'finished' | 'degraded' | 'over-budget';
/** Where a cycle stands; a skipped slot is kept as a cycle without turns. */
export type CycleState = 'running' | 'skipped' | CycleEndState;

/** One pass in which every persona gets one turn. */
export interface Cycle {
  readonly id: CycleId;
  /** A scheduled cycle's start of interval; any other cycle's instant at which it was asked for. */
  readonly slot: Date;
  readonly state: CycleState;
  /** Why a slot was skipped. */
  readonly reason?: string;
  readonly startedAt: Date;
  readonly endedAt?: Date;
}

/** How many turns of a cycle ended in which way; `open` are those that have not. */
export type TurnCounts = Readonly<Record<TurnEndState | 'open', number>>;

/** A cycle as the public sees it: no cost, no failures. */
export interface CycleSummary {
  readonly cycle: Cycle;
  readonly turns: TurnCounts;
  /** The name of the model that gave the first turn its first reply; missing while no turn has one. */
  readonly model?: string;
}

/** The name of the stand-in that plays where there is no language model, as it is kept with its replies. */
export const standInName = 'offline';

/** Some cycles, the newest slot first, and when the next one is due. */
export interface CycleHistory {
  readonly cycles: readonly CycleSummary[];
  /** Missing where nobody keeps time. */
  readonly nextSlot?: Date;
}

/** How often an action was performed and how often it was refused with a correction. */
export interface EntryCount {
  readonly performed: number;
  readonly refused: number;
}

/** A turn that did not finish, with its reason. `persona` is missing where it has been deleted. */
export interface TurnFailure extends Failure {
  readonly persona?: PersonaId;
  readonly username?: string;
  readonly state: TurnEndState;
}

/** What a cycle came to, counted from the journal. */
export interface CycleReport {
  readonly cycle: Cycle;
  readonly turns: TurnCounts;
  readonly entries: Readonly<Record<string, EntryCount>>;
  /** The first 100 turns that ended with a reason. */
  readonly failures: readonly TurnFailure[];
  /** All turns that ended with a reason, by its code. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Replies that are stored. */
  readonly calls: number;
  /** Tokens as providers reported them, and as they were charged to the budgets. */
  readonly tokens: {
    readonly prompt: number;
    readonly cached: number;
    readonly completion: number;
    readonly charged: number;
  };
  /** USD charged; 0 where the model has no price. */
  readonly cost: number;
  /** Milliseconds from the cycle's start to its end, or to now while it runs. */
  readonly duration: number;
}
