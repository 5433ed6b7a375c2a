import type { Statement, Value } from './database.ts';
import { isConnectionLost, unavailable } from './database-error.ts';

/** The part of a `pg` pool that is used. */
export interface PgPool {
  /** Checks a client out. */
  connect(): Promise<PgClient>;
  /** Calls the listener when a client that idles loses its connection. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Calls the listener with each client that has connected. */
  on(event: 'connect', listener: (client: PgClient) => void): unknown;
}

/** The part of a `pg` client that is used. */
export interface PgClient {
  /** Runs one statement, prepared under its name where it has one. */
  query(query: { name?: string; text: string; values?: unknown[] }): Promise<{ rows: unknown[] }>;
  /** Calls the listener when the connection breaks. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Calls the listener no longer. */
  removeListener(event: 'error', listener: (error: Error) => void): unknown;
  /** With an error, the client is thrown away. */
  release(error?: Error | boolean): void;
}

const keptAlive = new WeakSet<PgPool>();

/** Without a listener, an idle client that loses its server ends the process; the pool replaces it by itself. */
export function keepAlive(pool: PgPool): void {
  if (keptAlive.has(pool)) return;
  keptAlive.add(pool);
  pool.on('error', () => {});
  // One that is being handed out, too: the pool has let go of it, and whoever asked for it has not heard yet.
  pool.on('connect', (client) => client.on('error', () => {}));
}

/** A client while it is checked out: it notices when its connection goes, and is then thrown away. */
export class CheckedOutClient {
  readonly #client: PgClient;
  #lost: Error | undefined;
  readonly #onError = (error: Error) => {
    this.#lost ??= error;
  };

  private constructor(client: PgClient) {
    this.#client = client;
    // Without a listener on the client itself, a backend that dies while it is checked out ends the process.
    client.on('error', this.#onError);
  }

  /** Checks a client out for as long as it is used. */
  static async use<Result>(pool: PgPool, use: (client: CheckedOutClient) => Promise<Result>): Promise<Result> {
    const client = new CheckedOutClient(await connected(pool));
    try {
      return await use(client);
    } finally {
      client.#release();
    }
  }

  run(statement: Statement<unknown>, values: Value[]): Promise<unknown[]> {
    return this.#query({ name: statement.name, text: statement.text, values });
  }

  script(text: string): Promise<unknown[]> {
    return this.#query({ text });
  }

  /** Rolls back; a client that cannot is thrown away, and its server rolls back by itself. */
  async rollback(): Promise<void> {
    if (this.#lost) return;
    try {
      await this.script('ROLLBACK');
    } catch (error) {
      this.#lost ??= error instanceof Error ? error : unavailable(error);
    }
  }

  async #query(query: Parameters<PgClient['query']>[0]): Promise<unknown[]> {
    try {
      const result = await this.#client.query(query);
      return result.rows;
    } catch (error) {
      if (isConnectionLost(error) && error instanceof Error) this.#lost ??= error;
      throw error;
    }
  }

  #release(): void {
    this.#client.removeListener('error', this.#onError);
    this.#client.release(this.#lost);
  }
}

async function connected(pool: PgPool): Promise<PgClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw unavailable(error);
  }
}
