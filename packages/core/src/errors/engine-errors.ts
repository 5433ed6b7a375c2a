import type { BudgetScope } from '../domain/spending.ts';
import { SimFeedError } from './sim-feed-error.ts';

/** An option that cannot be used; the message names it and says what would be right. */
export class InvalidOption extends SimFeedError {
  constructor(message: string, options?: ErrorOptions) {
    super('invalid-option', message, options);
  }
}

/** A cycle is running, in this process or in another that holds it. */
export class CycleRunning extends SimFeedError {
  constructor(message = 'A cycle is running; wait until it has ended, or stop it.') {
    super('cycle-running', message);
  }
}

/** There is a cycle for this slot already. */
export class SlotTaken extends SimFeedError {
  readonly slot: Date;

  constructor(slot: Date) {
    super('slot-taken', `There is a cycle for the slot ${slot.toISOString()} already.`);
    this.slot = slot;
  }
}

/** The simulation is paused: no cycle begins until it is resumed. */
export class SimulationPaused extends SimFeedError {
  constructor() {
    super(
      'simulation-paused',
      'The simulation is paused and no cycle begins. Resume it first: sim-feed-runner resume, or control.setPaused(false) on the storage.',
    );
  }
}

/** A cycle was stopped by its signal; it is completed by the next one to run. */
export class Interrupted extends SimFeedError {
  constructor(options?: ErrorOptions) {
    super('interrupted', 'The cycle was stopped before its end; the next start completes it.', options);
  }
}

/** Another worker has taken the turn up; this one must stop in silence. */
export class TurnLost extends SimFeedError {
  constructor() {
    super('turn-lost', 'Another worker has taken this turn up, or it has ended.');
  }
}

/** A model call would go past one of the budgets. */
export class BudgetSpent extends SimFeedError {
  readonly scope: BudgetScope;

  constructor(scope: BudgetScope) {
    super('budget-spent', `The budget of the ${scope} does not allow another model call.`);
    this.scope = scope;
  }

  /** Whether a value is a BudgetSpent, of another copy of this package too. */
  static override is(value: unknown): value is BudgetSpent {
    return SimFeedError.is(value) && value.code === 'budget-spent';
  }
}

/** An action's own code threw; nothing of it was kept. */
export class ActionError extends SimFeedError {
  readonly action: string;

  constructor(action: string, options: ErrorOptions) {
    super('action', `The action ${action} failed.`, options);
    this.action = action;
  }
}
