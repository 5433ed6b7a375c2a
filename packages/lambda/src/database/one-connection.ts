import type { PgClient, PgPool } from '@sim-feed/core/postgres-read';
import type { Client } from 'pg';
import type { AddressSource } from './address.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { Watch } from './watch.ts';

const credentialsRefused = new Set(['28P01', '28000']);
/** Milliseconds that a statement may take, answer included. The server's own limit is a little shorter. */
const longestUse = 1_400;

/** A client of `pg`, with two methods that its types leave out. */
export type DriverClient = Client & {
  /** From now on it keeps the process up. */
  ref(): void;
  /** From now on it does not. */
  unref(): void;
};

/**
 * The one connection of an instance: opened when it is first asked for, handed out to one after another, and replaced
 * once it is lost. Its address is asked for once, and once more where the database refuses the credentials.
 */
export class OneConnection implements PgPool {
  readonly #source: AddressSource;
  readonly #clientTo: (address: string) => DriverClient;
  readonly #door = new OneAtATime();
  readonly #watch = new Watch(longestUse, () => this.#discard());
  readonly #listeners: ((client: PgClient) => void)[] = [];
  #address: string | undefined;
  #client: (DriverClient & PgClient) | undefined;

  constructor(source: AddressSource, clientTo: (address: string) => DriverClient) {
    this.#source = source;
    this.#clientTo = clientTo;
  }

  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: PgClient) => void): this;
  on(event: 'error' | 'connect', listener: (value: never) => void): this {
    // Errors of a connection that nobody holds are its own listeners' affair: there are some from the start.
    if (event === 'connect') this.#listeners.push(listener as (client: PgClient) => void);
    return this;
  }

  async connect(): Promise<PgClient> {
    if (!this.#door.enter()) await this.#door.next();
    try {
      this.#client ??= await this.#opened();
    } catch (error) {
      this.#door.leave();
      throw error;
    }
    this.#client.ref();
    this.#watch.begin();
    return this.#client;
  }

  /** Closes the connection; the next request opens another, to an address that is asked for anew. */
  async end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#address = undefined;
    await client?.end();
  }

  async #opened(): Promise<DriverClient & PgClient> {
    this.#address ??= await this.#source();
    try {
      return await this.#openedTo(this.#address);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const refused = this.#address;
      this.#address = undefined;
      this.#address = await this.#source(refused);
      return this.#openedTo(this.#address);
    }
  }

  async #openedTo(address: string): Promise<DriverClient & PgClient> {
    const release = (error?: Error | boolean) => this.#release(error);
    const client = Object.assign(this.#clientTo(address), { release });
    const forget = () => {
      if (this.#client === client) this.#client = undefined;
    };
    client.on('error', forget).on('end', forget);
    for (const listener of this.#listeners) listener(client);
    await client.connect();
    return client;
  }

  #release(error?: Error | boolean): void {
    this.#watch.end();
    if (error) this.#discard();
    // Nobody waits for it now: it alone keeps no process alive.
    this.#client?.unref();
    this.#door.leave();
  }

  /** What waits for its answer hears that the connection has ended. */
  #discard(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end(() => {});
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && credentialsRefused.has(String(error.code));
}
