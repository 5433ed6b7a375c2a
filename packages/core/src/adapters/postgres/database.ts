/** What may be bound to a parameter. Nothing that drivers treat differently: dates go as ISO text, JSON as its text. */
export type Value = string | number | boolean | null;

/** A whole number as a driver hands it over: PostgreSQL's bigint comes as text where a driver plays safe. */
export type Whole = number | string;

declare const row: unique symbol;

/** A statement with the name under which a connection keeps it prepared, and the shape of its rows. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  readonly [row]?: Row;
}

/** Names a statement; `Row` is what its columns are. */
export function statement<Row>(name: string, text: string): Statement<Row> {
  // A pool may be shared, with another version of this package too: names are those of the connection.
  return { name: `sim-feed-1-${name}`, text };
}

/** Where statements run. */
export interface Session {
  query<Row>(statement: Statement<Row>, values?: readonly Value[]): Promise<Row[]>;
}

/** A session within one transaction. */
export interface Transaction extends Session {
  /** Runs a text of many statements. */
  script(text: string): Promise<void>;
}

/** A database: each statement by itself, or several in one transaction. */
export interface Database extends Session {
  /** Like `query`, for one that writes: where the connection is lost, throws OutcomeUnknown. */
  write<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]>;
  /**
   * Runs `work` in a transaction and commits. What `work` throws is thrown on after a rollback. `work` is run again
   * where the database itself rolled back for a deadlock or a conflict. Nothing else is ever tried again.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}
