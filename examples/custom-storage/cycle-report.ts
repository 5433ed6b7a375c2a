import type { Cycle, CycleReport, PersonaId, TurnEndState, TurnState } from '@sim-feed/core';
import type { Connection } from './connection.ts';

/** Counts a cycle's journal. */
export function reportOf(db: Connection, cycle: Cycle, now: Date): CycleReport {
  const replies = db.row<{ calls: number; prompt: number; cached: number; completion: number }>(
    `SELECT count(*) AS calls, total(reply ->> '$.usage.prompt') AS prompt, total(reply ->> '$.usage.cached') AS cached,
      total(reply ->> '$.usage.completion') AS completion
    FROM reply JOIN turn ON turn.id = reply.turn WHERE cycle = ?`,
    cycle.id,
  );
  const { calls, ...tokens } = replies ?? { calls: 0, prompt: 0, cached: 0, completion: 0 };
  const charged = db.row<{ tokens: number; cost: number }>(
    'SELECT total(tokens) AS tokens, total(cost) AS cost FROM charge WHERE cycle = ?',
    cycle.id,
  );
  return {
    cycle,
    turns: turnCounts(db, cycle),
    entries: entryCounts(db, cycle),
    failures: failuresOf(db, cycle),
    reasons: reasonCounts(db, cycle),
    calls,
    tokens: { ...tokens, charged: charged?.tokens ?? 0 },
    cost: charged?.cost ?? 0,
    duration: (cycle.endedAt ?? now).getTime() - cycle.startedAt.getTime(),
  };
}

function turnCounts(db: Connection, { id }: Cycle): CycleReport['turns'] {
  const counts = { finished: 0, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 0, open: 0 };
  const sql = 'SELECT state, count(*) AS count FROM turn WHERE cycle = ? GROUP BY state';
  for (const { state, count } of db.rows<{ state: TurnState; count: number }>(sql, id)) {
    counts[state === 'waiting' || state === 'running' ? 'open' : state] += count;
  }
  return counts;
}

function entryCounts(db: Connection, { id }: Cycle): CycleReport['entries'] {
  const sql = `SELECT action, sum(done) AS performed, sum(1 - done) AS refused
    FROM entry JOIN turn ON turn.id = entry.turn WHERE cycle = ? GROUP BY action`;
  const rows = db.rows<{ action: string; performed: number; refused: number }>(sql, id);
  return Object.fromEntries(rows.map(({ action, ...count }) => [action, count]));
}

function reasonCounts(db: Connection, { id }: Cycle): CycleReport['reasons'] {
  const sql = `SELECT failure_code AS code, count(*) AS count FROM turn
    WHERE cycle = ? AND failure_code IS NOT NULL GROUP BY failure_code`;
  return Object.fromEntries(db.rows<{ code: string; count: number }>(sql, id).map(({ code, count }) => [code, count]));
}

function failuresOf(db: Connection, { id }: Cycle): CycleReport['failures'] {
  type Row = { state: TurnEndState; code: string; message: string; persona: PersonaId | null; username: string };
  const sql = `SELECT state, failure_code AS code, failure_message AS message, persona, username
    FROM turn LEFT JOIN persona ON persona.id = turn.persona
    WHERE cycle = ? AND failure_code IS NOT NULL ORDER BY position LIMIT 100`;
  return db.rows<Row>(sql, id).map(({ persona, username, ...failure }) => ({
    ...failure,
    ...(persona !== null && { persona, username }),
  }));
}
