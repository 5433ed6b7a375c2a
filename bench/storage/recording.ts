import type { PgPool } from '@sim-feed/core/postgres';

/** A statement as the adapter sent it. */
export interface SentStatement {
  /** Under which the connection keeps it prepared; empty where it does not. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A pool that notes every statement that goes through it. */
export function listeningPool(pool: PgPool): { readonly pool: PgPool; readonly sent: readonly SentStatement[] } {
  const sent: SentStatement[] = [];
  return {
    sent,
    pool: {
      on: (event: string, listener: (subject: never) => void) => pool.on(event as 'error', listener as () => void),
      async connect() {
        const client = await pool.connect();
        return {
          query(query) {
            sent.push({ name: query.name ?? '', text: query.text, values: query.values ?? [] });
            return client.query(query);
          },
          on: (event, listener) => client.on(event, listener),
          removeListener: (event, listener) => client.removeListener(event, listener),
          release: (error) => client.release(error),
        };
      },
    },
  };
}
