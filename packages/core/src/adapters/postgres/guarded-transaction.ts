import { InvalidInput } from '../../errors/index.ts';
import type { Statement, Transaction, Value } from './database.ts';
import { failureOf, isRolledBack, sqlState } from './database-error.ts';

const afterAnError = '25P02';

/** How a driver runs things within one transaction. */
export interface RawTransaction {
  query(statement: Statement<unknown>, values: Value[]): Promise<unknown[]>;
  script(text: string): Promise<void>;
}

/** A driver's transaction that remembers what broke it, and is of no use after its end. */
export class GuardedTransaction implements Transaction {
  readonly #raw: RawTransaction;
  #ended = false;
  /** The first error that a statement met: PostgreSQL commits nothing after it, whoever caught it. */
  #broken: { readonly by: unknown; readonly forGood: boolean } | undefined;

  constructor(raw: RawTransaction) {
    this.#raw = raw;
  }

  async query<Row>(statement: Statement<Row>, values: readonly Value[] = []): Promise<Row[]> {
    return (await this.#guarded(() => this.#raw.query(statement, [...values]))) as Row[];
  }

  script(text: string): Promise<void> {
    return this.#guarded(() => this.#raw.script(text));
  }

  /**
   * Runs the work, and no more of it afterwards. A deadlock or a lost connection is thrown as it is, however the
   * work wrapped it: it decides whether the transaction is run again.
   */
  async run<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(this);
      if (this.#broken) throw this.#broken.by;
      return result;
    } catch (error) {
      throw this.#broken?.forGood ? this.#broken.by : error;
    } finally {
      this.#ended = true;
    }
  }

  async #guarded<Result>(run: () => Promise<Result>): Promise<Result> {
    if (this.#ended) throw new InvalidInput([{ path: 'tx', message: 'used after its transaction had ended' }]);
    try {
      return await run();
    } catch (error) {
      const failure = failureOf(error);
      this.#broken ??= { by: failure, forGood: failure !== error || isRolledBack(error) };
      throw sqlState(error) === afterAnError ? this.#broken.by : failure;
    }
  }
}
