import { readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** One SQLite connection. It has one transaction at most, so everything that uses it waits in one line. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'));
  }

  /** Runs the work once all that came before it has ended. */
  alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Runs the work alone, and keeps all that it writes or nothing. */
  transact<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return this.alone(async () => {
      // IMMEDIATE takes the file's write lock at once: what is read here cannot be changed by another process.
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  rows<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepared(sql).all(...values) as unknown[] as Row[];
  }

  row<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.rows<Row>(sql, ...values)[0];
  }

  /** How many rows were written. */
  write(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /** The id of the row that was inserted. */
  insert<Id extends number>(sql: string, ...values: SQLInputValue[]): Id {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid) as Id;
  }

  #prepared(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
