import { AsyncLocalStorage } from 'node:async_hooks';
import type { PGlite } from '@electric-sql/pglite';
import type { Pglite, PgliteSession } from '@sim-feed/core/pglite';
import type { PgClient, PgPool } from '@sim-feed/core/postgres';
import type pg from 'pg';
import type { Note } from '../crashes/notes.ts';
import type { Reach } from './points.ts';

/** Which entry is being stored, wherever in the storage that is. */
export const entryUnderWay = new AsyncLocalStorage<{ turn: number; step: number; position: number }>();

type TakeNote = (note: Note) => void;

/** A pool whose commits of entries are points of their turns. */
export function watchedPool(pool: pg.Pool, note: TakeNote, reach: Reach): PgPool {
  return {
    on: (event: string, listener: (subject: never) => void) => pool.on(event as 'error', listener as () => void),
    connect: async () => watchedClient(await pool.connect(), note, reach),
  };
}

function watchedClient(client: pg.PoolClient, note: TakeNote, reach: Reach): PgClient {
  return {
    on: (event, listener) => client.on(event, listener),
    removeListener: (event, listener) => client.removeListener(event, listener),
    release: (error) => client.release(error),
    async query(query) {
      const entry = entryUnderWay.getStore();
      if (!entry || query.text !== 'COMMIT') return client.query(query);
      note({ what: 'committing', ...entry });
      await reach('committing', entry.turn);
      const result = await client.query(query);
      await reach('committed', entry.turn);
      return result;
    },
  };
}

/** A PGlite whose commits of entries are points of their turns. */
export function watchedPglite(pglite: PGlite, note: TakeNote, reach: Reach): Pglite {
  return {
    query: (text, values) => pglite.query(text, values),
    exec: (text) => pglite.exec(text),
    async transaction<Result>(work: (session: PgliteSession) => Promise<Result>): Promise<Result> {
      const entry = entryUnderWay.getStore();
      const result = await pglite.transaction(async (session) => {
        const done = await work(session as unknown as PgliteSession);
        if (!entry) return done;
        note({ what: 'committing', ...entry });
        await reach('committing', entry.turn);
        return done;
      });
      if (entry) await reach('committed', entry.turn);
      return result;
    },
  };
}
