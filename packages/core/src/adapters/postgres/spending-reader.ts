import type { Charge } from '../../domain/index.ts';
import { type Database, statement, type Whole } from './database.ts';
import { dayOf } from './rows.ts';

/** What calls were charged so far, what is reserved for calls under way among it. */
export interface Spent {
  /** On the day in UTC. */
  readonly day: Charge;
  /** In the running cycle; left out where none runs. */
  readonly cycle?: Charge;
}

/** Reads what was charged against the budgets of day and cycle. */
export interface SpendingReader {
  /** On the day of that time, and in the cycle that runs. Cheap: one statement, of two rows found by their keys. */
  spent(at: Date): Promise<Spent>;
}

interface SpentRow {
  readonly day_tokens: Whole | null;
  readonly day_cost: number | null;
  readonly cycle_tokens: Whole | null;
  readonly cycle_cost: number | null;
}

const selectSpent = statement<SpentRow>(
  'spent',
  `SELECT d.tokens AS day_tokens, d.cost AS day_cost, c.charged_tokens AS cycle_tokens, c.charged_cost AS cycle_cost
   FROM (SELECT) AS one
   LEFT JOIN spending AS d ON d.day = $1::date
   LEFT JOIN cycles AS c ON c.state = 'running'`,
);

/** Reads in PostgreSQL what was charged. */
export class PostgresSpendingReader implements SpendingReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async spent(at: Date): Promise<Spent> {
    const [row] = await this.#database.query(selectSpent, [dayOf(at)]);
    const cycle = chargeOf(row?.cycle_tokens, row?.cycle_cost);
    return { day: chargeOf(row?.day_tokens, row?.day_cost) ?? { tokens: 0, cost: 0 }, ...(cycle && { cycle }) };
  }
}

function chargeOf(tokens: Whole | null | undefined, cost: number | null | undefined): Charge | undefined {
  return tokens == null || cost == null ? undefined : { tokens: Number(tokens), cost };
}
