import type { Session, Statement, Value } from './database.ts';
import { failureOf, isConnectionLost } from './database-error.ts';
import { CheckedOutClient, keepAlive, type PgPool } from './pg-client.ts';

/** Where statements that only read run: one whose connection is lost can be run again, as it has changed nothing. */
export class PgReadSession implements Session {
  readonly #pool: PgPool;

  constructor(pool: PgPool) {
    this.#pool = pool;
    keepAlive(pool);
  }

  async query<Row>(statement: Statement<Row>, values: readonly Value[] = []): Promise<Row[]> {
    const first = await this.#run(statement, values);
    const outcome = 'lost' in first ? await this.#run(statement, values) : first;
    if ('lost' in outcome) throw failureOf(outcome.lost);
    return outcome.rows;
  }

  #run<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<{ rows: Row[] } | { lost: unknown }> {
    return CheckedOutClient.use(this.#pool, async (client) => {
      try {
        return { rows: (await client.run(statement, [...values])) as Row[] };
      } catch (error) {
        if (isConnectionLost(error)) return { lost: error };
        throw failureOf(error);
      }
    });
  }
}
