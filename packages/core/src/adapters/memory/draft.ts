import { InvalidInput } from '../../errors/index.ts';
import { place, withdraw } from './feed-index.ts';
import type { FeedRow } from './rows.ts';
import type { Tables } from './tables.ts';

/**
 * What a transaction has written so far. It is in the tables only while the transaction itself looks, so that nobody
 * else sees it before `commit`, and forgetting it is all that a rollback takes.
 */
export class Draft {
  readonly #tables: Tables;
  readonly #rows: FeedRow[] = [];
  #ended = false;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Runs `look`, which must do its reading and writing at once, on the tables with the draft in them. */
  within<Result>(look: () => Result): Result {
    if (this.#ended) throw new InvalidInput([{ path: 'tx', message: 'used after its transaction had ended' }]);
    for (const row of this.#rows) place(this.#tables, row);
    try {
      return look();
    } finally {
      for (const row of this.#rows.toReversed()) withdraw(this.#tables, row);
    }
  }

  /** Writes a row; only from within `within`. */
  write(row: FeedRow): void {
    this.#rows.push(row);
    place(this.#tables, row);
  }

  /** Keeps what was written. */
  commit(): void {
    this.#ended = true;
    for (const row of this.#rows) place(this.#tables, row);
  }

  /** Forgets what was written, unless it was committed. */
  end(): void {
    this.#ended = true;
  }
}
