import { type Pglite, type PostgresStorage, pgliteStorage, preparePglite } from '@sim-feed/core/pglite';
import { type PgPool, postgresStorage, preparePostgres } from '@sim-feed/core/postgres';
import { type ConstructorOptions, fromPglite } from 'pg-boss';

/** The part of a `pg` pool that is used. */
export interface RunnerPool extends PgPool {
  /** Runs one statement on any client. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A pool of `pg`, or a PGlite instance whose folder this process holds. Either stays the caller's. */
export type RunnerDatabase = RunnerPool | Pglite;

/** A database as the runner uses it: our storage and the job queue's way to it. */
export interface Connection {
  readonly storage: PostgresStorage;
  readonly boss: Pick<ConstructorOptions, 'db' | 'backend'>;
  query(text: string): Promise<unknown[]>;
  prepare(): Promise<void>;
  /** Does the work where nobody can have been at work on the database since this process has it, and only then. */
  takeOver(work: () => Promise<void>): Promise<void>;
}

/** One process has a PGlite: what the first runner on an instance finds handed out, a process that is gone had taken. */
const takenOver = new WeakMap<Pglite, Promise<void>>();

/** Reaches the database by whichever driver was given. */
export function connectionTo(database: RunnerDatabase): Connection {
  return 'exec' in database ? onPglite(database) : onPostgres(database);
}

function onPglite(pglite: Pglite): Connection {
  return {
    storage: pgliteStorage(pglite),
    boss: { db: fromPglite(pglite as Parameters<typeof fromPglite>[0]), backend: 'pglite' },
    query: async (text) => (await pglite.query(text)).rows,
    prepare: () => preparePglite(pglite),
    takeOver: (work) => takeOverOnce(pglite, work),
  };
}

function onPostgres(pool: RunnerPool): Connection {
  return {
    storage: postgresStorage(pool),
    // A client whose statement failed is thrown away by `query`, so that no broken transaction is handed on.
    boss: { db: { executeSql: (text, values) => pool.query(text, values) } },
    query: async (text) => (await pool.query(text)).rows,
    prepare: () => preparePostgres(pool),
    // Other processes may be at work on it at any time.
    takeOver: async () => {},
  };
}

/** A runner that starts while another one takes over waits for it, and so takes nothing up that is then given back. */
async function takeOverOnce(pglite: Pglite, work: () => Promise<void>): Promise<void> {
  const taking = takenOver.get(pglite) ?? work();
  takenOver.set(pglite, taking);
  try {
    await taking;
  } catch (error) {
    takenOver.delete(pglite);
    throw error;
  }
}
