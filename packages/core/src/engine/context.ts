import type { Budgets } from '../domain/index.ts';
import type { Action, Clock, LanguageModel, Logger, Random, Storage } from '../ports/index.ts';
import type { Emit } from './events.ts';
import type { ProviderHealth } from './provider-health.ts';

/** What bounds a turn and its spending. */
export interface Limits extends Budgets {
  /** The most performed actions of a turn. */
  readonly actions: number;
  /** The most tokens of one reply. */
  readonly replyTokens: number;
  /** The most tries of one model call; each is charged. */
  readonly tries: number;
  /** The longest that a turn may take from its take-up to its end, in milliseconds. */
  readonly duration: number;
}

/** Everything that the engine works with: ports and limits, and what it has learned of the provider. */
export interface Engine {
  readonly storage: Storage;
  readonly model: LanguageModel;
  readonly actions: readonly Action[];
  readonly concurrency: number;
  readonly limits: Limits;
  /** Milliseconds between two slots; a turn taken up later than that after its cycle began has expired. */
  readonly interval: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly emit: Emit;
  readonly provider: ProviderHealth;
}
