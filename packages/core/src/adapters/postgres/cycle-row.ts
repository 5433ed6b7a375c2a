import type { Cycle, CycleState } from '../../domain/index.ts';
import type { Whole } from './database.ts';
import { idOf, timeOf } from './rows.ts';

/** A cycle's columns, its opening left out. */
export const cycleColumns = 'id, slot, state, reason, started_at, ended_at';

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
