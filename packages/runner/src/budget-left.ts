import type { Budget, Limits } from '@sim-feed/core';
import type { SpendingReader } from '@sim-feed/core/postgres';

/** What may still be spent, in tokens and in USD. A figure is left out where there is no limit. */
export interface BudgetLeft {
  /** Of the day in UTC. */
  readonly day: Budget;
  /** Of the running cycle; empty where none runs. */
  readonly cycle: Budget;
}

/** What the limits leave after what was charged until that time. Asks nothing where no limit is set. */
export async function budgetLeft(
  { day = {}, cycle = {} }: Partial<Limits>,
  spending: SpendingReader,
  at: Date,
): Promise<BudgetLeft> {
  if (!hasLimit(day) && !hasLimit(cycle)) return { day: {}, cycle: {} };
  const spent = await spending.spent(at);
  return { day: less(day, spent.day), cycle: spent.cycle ? less(cycle, spent.cycle) : {} };
}

function less({ tokens, cost }: Budget, spent: Required<Budget>): Budget {
  return {
    ...(isLimit(tokens) && { tokens: Math.max(tokens - spent.tokens, 0) }),
    ...(isLimit(cost) && { cost: Math.max(cost - spent.cost, 0) }),
  };
}

function hasLimit({ tokens, cost }: Budget): boolean {
  return isLimit(tokens) || isLimit(cost);
}

function isLimit(amount: number | undefined): amount is number {
  return amount !== undefined && amount < Number.POSITIVE_INFINITY;
}
