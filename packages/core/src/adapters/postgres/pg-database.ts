import type { Database, Statement, Transaction, Value } from './database.ts';
import { commitFailureOf, failureOf } from './database-error.ts';
import { GuardedTransaction } from './guarded-transaction.ts';
import { CheckedOutClient, keepAlive, type PgPool } from './pg-client.ts';
import { runAgain } from './run-again.ts';

// Said, and not left to the database's default: the locks here rely on a statement seeing what was committed before it.
// And a process that vanishes with a transaction open, its machine with it, must not keep its locks: nobody may ever
// tell the server that the connection is gone.
const begin = "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL idle_in_transaction_session_timeout = '30s'";

/** A database over a `pg` pool. A client is held for one statement or one transaction, and for nothing else. */
export class PgDatabase implements Database {
  readonly #pool: PgPool;

  constructor(pool: PgPool) {
    this.#pool = pool;
    keepAlive(pool);
  }

  query<Row>(statement: Statement<Row>, values: readonly Value[] = []): Promise<Row[]> {
    return this.#single(statement, values, failureOf);
  }

  write<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    return runAgain(() => this.#single(statement, values, commitFailureOf));
  }

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return runAgain(() => CheckedOutClient.use(this.#pool, (client) => inTransaction(client, work)));
  }

  #single<Row>(statement: Statement<Row>, values: readonly Value[], failure: (error: unknown) => unknown) {
    return CheckedOutClient.use(this.#pool, async (client) => {
      try {
        return (await client.run(statement, [...values])) as Row[];
      } catch (error) {
        throw failure(error);
      }
    });
  }
}

async function inTransaction<Result>(
  client: CheckedOutClient,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = new GuardedTransaction({
    query: (statement, values) => client.run(statement, values),
    script: async (text) => {
      await client.script(text);
    },
  });
  try {
    const result = await transaction.run(async (session) => {
      await session.script(begin);
      return work(session);
    });
    await commit(client);
    return result;
  } catch (error) {
    await client.rollback();
    throw error;
  }
}

async function commit(client: CheckedOutClient): Promise<void> {
  try {
    await client.script('COMMIT');
  } catch (error) {
    throw commitFailureOf(error);
  }
}
