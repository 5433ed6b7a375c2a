import type { CycleId, TurnId } from './ids.ts';
import type { Charge } from './spending.ts';
import type { Entry, Failure, TurnState } from './turn.ts';

/** The longest reasoning that is shown of a step, in characters. */
export const maxReasoningLength = 4_000;

/** One turn of a persona, as its journal tells it. */
export interface PersonaTurn {
  readonly id: TurnId;
  readonly cycle: CycleId;
  readonly slot: Date;
  readonly state: TurnState;
  /** How often it has been taken up. */
  readonly attempt: number;
  readonly failure?: Failure;
  readonly startedAt?: Date;
  readonly endedAt?: Date;
  readonly charged: Charge;
  /** By step, from 0. Those whose reply has not come are not among them. */
  readonly steps: readonly PersonaTurnStep[];
}

/** One model call of a turn: what the model said with its choice, and what came of that. */
export interface PersonaTurnStep {
  readonly step: number;
  /** The model's name. */
  readonly model: string;
  /** What the model wrote beside its calls, else the thinking that its provider showed; cut at `maxReasoningLength`. */
  readonly reasoning: string;
  readonly entries: readonly Entry[];
  readonly repliedAt: Date;
}
