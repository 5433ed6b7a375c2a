import { type BudgetScope, type Budgets, type Charge, exceeds } from '../../domain/index.ts';
import { BudgetSpent } from '../../errors/index.ts';
import type { Spending, TurnRow } from './rows.ts';
import type { Tables } from './tables.ts';

const millisecondsOfDay = 86_400_000;

/** Charges turn, cycle and day ahead of a call, or none of them where one does not allow it. */
export function reserve(tables: Tables, turn: TurnRow, step: number, charge: Charge, budgets: Budgets, at: Date): void {
  const day = spendingOfDay(tables, at);
  const spent: Readonly<Record<BudgetScope, Charge>> = { turn: turn.spent, cycle: turn.cycle.spent, day };
  for (const scope of ['turn', 'cycle', 'day'] as const) {
    if (exceeds(spent[scope], charge, budgets[scope])) throw new BudgetSpent(scope);
  }
  const { tokens, cost } = charge;
  chargeAll(turn, day, { tokens, cost });
  turn.reserved = { step, charge: { tokens, cost }, day };
}

/** Puts a reply's charge in the place of what was reserved for its step. */
export function settle(tables: Tables, turn: TurnRow, step: number, charge: Charge, at: Date): void {
  const reserved = turn.reserved?.step === step ? turn.reserved : undefined;
  const { tokens, cost } = reserved?.charge ?? { tokens: 0, cost: 0 };
  const day = reserved?.day ?? spendingOfDay(tables, at);
  chargeAll(turn, day, { tokens: charge.tokens - tokens, cost: charge.cost - cost });
  turn.reserved = undefined;
}

function chargeAll(turn: TurnRow, day: Spending, { tokens, cost }: Charge): void {
  for (const spending of [turn.spent, turn.cycle.spent, day]) {
    spending.tokens += tokens;
    spending.cost += cost;
  }
}

function spendingOfDay(tables: Tables, at: Date): Spending {
  const day = Math.floor(at.getTime() / millisecondsOfDay);
  const spending = tables.days.get(day) ?? { tokens: 0, cost: 0 };
  tables.days.set(day, spending);
  return spending;
}
