import type { PgClient, PgPool } from '@sim-feed/core/postgres-read';
import type { AddressSource } from './address.ts';

const credentialsRefused = new Set(['28P01', '28000']);

/** A pool that can be ended. */
export interface EndablePool extends PgPool {
  end(): Promise<void>;
}

/** A pool whose address is asked for once, and once more where the database refuses its credentials. */
export class RenewedPool implements PgPool {
  readonly #source: AddressSource;
  readonly #open: (address: string) => EndablePool;
  readonly #listeners: ((pool: EndablePool) => void)[] = [];
  #current: Promise<{ readonly address: string; readonly pool: EndablePool }> | undefined;

  constructor(source: AddressSource, open: (address: string) => EndablePool) {
    this.#source = source;
    this.#open = open;
  }

  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: PgClient) => void): this;
  on(event: never, listener: never): this {
    this.#listeners.push((pool) => pool.on(event, listener));
    return this;
  }

  async connect(): Promise<PgClient> {
    const { address, pool } = await this.#opened();
    try {
      return await pool.connect();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.end();
      return (await this.#opened(address)).pool.connect();
    }
  }

  /** Closes the connection; the next request opens another. */
  async end(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    await (await current)?.pool.end();
  }

  #opened(refused?: string) {
    this.#current ??= this.#make(refused).catch((error: unknown) => {
      this.#current = undefined;
      throw error;
    });
    return this.#current;
  }

  async #make(refused: string | undefined) {
    const address = await this.#source(refused);
    const pool = this.#open(address);
    for (const listenTo of this.#listeners) listenTo(pool);
    return { address, pool };
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && credentialsRefused.has(String(error.code));
}
