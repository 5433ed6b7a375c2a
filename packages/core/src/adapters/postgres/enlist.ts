import type { Cycle, OpenTurn } from '../../domain/index.ts';
import { statement, type Transaction, type Value } from './database.ts';

/** Runs one statement within the transaction that opens a cycle; what pg-boss calls a `db`. */
export interface SqlExecutor {
  /** Runs it; `$1` is the first value. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Writes something for a page of a new cycle's turns, such as their jobs, in the commit that opens the cycle. */
export type Enlist = (turns: readonly OpenTurn[], executor: SqlExecutor, cycle: Cycle) => Promise<void>;

/** The means to run any statement within a transaction. */
export function executorIn(transaction: Transaction): SqlExecutor {
  return {
    executeSql: async (text, values = []) => ({
      // An empty name is a statement that is prepared for this once.
      rows: await transaction.query<unknown>({ ...statement<unknown>('', text), name: '' }, values as Value[]),
    }),
  };
}
