/** Tokens of one model call, as its provider counts them. `cached` is part of `prompt`. */
export interface Usage {
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

/** What a model call is held to have cost: tokens, and USD where the model has a price. */
export interface Charge {
  readonly tokens: number;
  readonly cost: number;
}

/** A ceiling on tokens, on USD, on both or on neither. */
export interface Budget {
  readonly tokens?: number;
  readonly cost?: number;
}

/** The three ceilings that every model call is reserved against, always in this order. */
export interface Budgets {
  readonly turn: Budget;
  readonly cycle: Budget;
  /** A day in UTC. */
  readonly day: Budget;
}

/** Which of the three ceilings a call ran into. */
export type BudgetScope = keyof Budgets;

/** Whether spending this much more would go past the budget. */
export function exceeds(spent: Charge, more: Charge, budget: Budget): boolean {
  return (
    (budget.tokens !== undefined && spent.tokens + more.tokens > budget.tokens) ||
    (budget.cost !== undefined && spent.cost + more.cost > budget.cost)
  );
}
