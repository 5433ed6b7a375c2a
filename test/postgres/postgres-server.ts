/** A running server: the address of a database to connect to, and its end. */
export interface PostgresServer {
  readonly url: string;
  /** Where it comes from, in words. */
  readonly source: string;
  stop(): Promise<void>;
}
