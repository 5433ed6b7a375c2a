import { setTimeout as sleep } from 'node:timers/promises';
import { preparePostgres } from '@sim-feed/core/postgres';
import pg from 'pg';
import { readLedger } from '../crashes/ledger.ts';
import type { Note, TurnFound } from '../crashes/notes.ts';
import { selectRunningTurns } from './running-turns.ts';
import { insertPersonas, type Target, watchReplies } from './target.ts';

/** A target with the means to look and to interfere. */
export interface PostgresTarget extends Target {
  readonly pool: pg.Pool;
}

/** The database at that address, whose schema is created where there is none. */
export async function postgresTarget(url: string): Promise<PostgresTarget> {
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'parent' });
  pool.on('error', () => {});
  await preparePostgres(pool);
  await pool.query(watchReplies);
  const rows = async <Row>(text: string, values: unknown[] = []) => (await pool.query(text, values)).rows as Row[];
  return {
    ...{ name: 'PostgreSQL', database: { url }, runners: 3, pool },
    async createPersonas(count) {
      await pool.query(insertPersonas(count));
    },
    running: () => rows<TurnFound>(selectRunningTurns),
    async runningAfter(runner) {
      // The backends of a killed process find out by themselves, and one may be committing still.
      const backends = 'SELECT FROM pg_stat_activity WHERE application_name = $1';
      while ((await rows(backends, [runner])).length > 0) await sleep(5);
      return rows<TurnFound>(selectRunningTurns);
    },
    async ledger() {
      const client = await pool.connect();
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const ledger = await readLedger(async (sql) => (await client.query(sql)).rows);
        await client.query('COMMIT');
        return ledger;
      } finally {
        client.release();
      }
    },
    repeatedReplies: async () => (await rows('SELECT FROM repeated_replies')).length,
    async cutConnections() {
      await pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'runner%'`,
      );
    },
    async hasMovedOn(notes) {
      const found = await rows<{ moved: boolean }>(
        `SELECT attempt > (held ->> 'attempt')::int OR state <> 'running' AS moved
         FROM turns JOIN json_array_elements($1::json) AS held ON (held ->> 'turn')::bigint = id`,
        [JSON.stringify(openTurnsIn(notes))],
      );
      return found.every(({ moved }) => moved);
    },
    async [Symbol.asyncDispose]() {
      await pool.end();
    },
  };
}

/** What the runner had taken up and, by its notes, not ended. */
function openTurnsIn(notes: readonly Note[]): { turn: number; attempt: number }[] {
  const ended = new Set(notes.flatMap((note) => (note.what === 'turn-end' ? [note.turn] : [])));
  return notes.flatMap((note) =>
    note.what === 'taken' && !ended.has(note.turn) ? [{ turn: note.turn, attempt: note.attempt }] : [],
  );
}
