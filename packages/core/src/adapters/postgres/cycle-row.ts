import { type Cycle, type CycleState, type TurnCounts, type TurnState, turnEnds } from '../../domain/index.ts';
import type { Whole } from './database.ts';
import { idOf, timeOf } from './rows.ts';

/** A cycle's columns, its opening left out. */
export const cycleColumns = 'id, slot, state, reason, started_at, ended_at';

/** How many turns of a cycle are in which state, as one JSON object; null where it has none. */
export function countedTurns(cycle: string): string {
  return `SELECT json_object_agg(state, turns) FROM (
    SELECT state, count(*) AS turns FROM turns WHERE cycle_id = ${cycle} GROUP BY state
  ) AS counted`;
}

/** The model that gave the first turn of a cycle that has a reply its first one. */
export function firstModel(cycle: string): string {
  return `SELECT s.model FROM turns AS t JOIN steps AS s ON s.turn_id = t.id
   WHERE t.cycle_id = ${cycle} AND s.model IS NOT NULL ORDER BY t.position, s.step LIMIT 1`;
}

/** A row of `cycleColumns`. */
export interface CycleRow {
  readonly id: Whole;
  readonly slot: Date;
  readonly state: CycleState;
  readonly reason: string | null;
  readonly started_at: Date;
  readonly ended_at: Date | null;
}

export function cycleOf(row: CycleRow): Cycle {
  return {
    id: idOf(row.id),
    slot: timeOf(row.slot),
    state: row.state,
    startedAt: timeOf(row.started_at),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.ended_at === null ? {} : { endedAt: timeOf(row.ended_at) }),
  };
}

/** The turns of a cycle by how they ended, from how many are in which state. */
export function turnCountsOf(counted: Readonly<Partial<Record<TurnState, number>>>): TurnCounts {
  const { waiting = 0, running = 0 } = counted;
  const ended = turnEnds.map((state) => [state, counted[state] ?? 0]);
  return { ...(Object.fromEntries(ended) as Omit<TurnCounts, 'open'>), open: waiting + running };
}
