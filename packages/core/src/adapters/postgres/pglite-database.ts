import type { Database, Statement, Transaction, Value } from './database.ts';
import { commitFailureOf, failureOf, sqlState } from './database-error.ts';
import { GuardedTransaction } from './guarded-transaction.ts';
import { runAgain } from './run-again.ts';

/** The part of a PGlite instance that is used within a transaction. */
export interface PgliteSession {
  /** Runs one statement; `$1` is the first value. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Runs statements without values. */
  exec(text: string): Promise<unknown>;
}

/** The part of a PGlite instance that is used. */
export interface Pglite extends PgliteSession {
  /** Runs the work in a transaction, after those that were asked for before. */
  transaction<Result>(work: (transaction: PgliteSession) => Promise<Result>): Promise<Result>;
}

/**
 * A database over a PGlite instance, which has one session: transactions run one after another, and a statement
 * waits until the transaction that runs has ended.
 */
export class PgliteDatabase implements Database {
  readonly #pglite: Pglite;

  constructor(pglite: Pglite) {
    this.#pglite = pglite;
  }

  query<Row>(statement: Statement<Row>, values: readonly Value[] = []): Promise<Row[]> {
    return this.#single(statement, values, failureOf);
  }

  write<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    return this.#single(statement, values, commitFailureOf);
  }

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return runAgain(() => this.#inTransaction(work));
  }

  async #inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    let stage: 'begin' | 'work' | 'commit' = 'begin';
    try {
      return await this.#pglite.transaction(async (session) => {
        stage = 'work';
        const result = await new GuardedTransaction(rawOf(session)).run(work);
        stage = 'commit';
        return result;
      });
    } catch (error) {
      throw failureAt(stage, error);
    }
  }

  async #single<Row>(statement: Statement<Row>, values: readonly Value[], failure: (error: unknown) => unknown) {
    try {
      return (await run(this.#pglite, statement, values)) as Row[];
    } catch (error) {
      throw failure(error);
    }
  }
}

/** What the work threw is its own and has been told apart already; the rest is the driver's. */
function failureAt(stage: 'begin' | 'work' | 'commit', error: unknown): unknown {
  switch (stage) {
    case 'begin':
      return failureOf(error);
    case 'work':
      return error;
    case 'commit':
      return sqlState(error) === undefined ? commitFailureOf(error) : failureOf(error);
  }
}

function rawOf(session: PgliteSession) {
  return {
    query: (statement: Statement<unknown>, values: Value[]) => run(session, statement, values),
    script: async (text: string) => {
      await session.exec(text);
    },
  };
}

// Nothing but a text and an array may reach `query`: pg's `{ text, values }` leaves the session unusable.
async function run(session: PgliteSession, { text }: Statement<unknown>, values: readonly Value[]): Promise<unknown[]> {
  return (await session.query(text, [...values])).rows;
}
