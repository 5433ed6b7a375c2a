import { type Control, type ControlStore, CycleRunning, SimulationPaused } from '@sim-feed/core';
import type { Connection } from './connection.ts';

/** Keeps the shared switches: the one row of the table control. */
export function controlStore(db: Connection): ControlStore {
  return {
    read: () => db.alone(() => controlIn(db)),
    setPaused: (paused) =>
      db.transact(() => {
        db.write('UPDATE control SET paused = ?1, requested_at = iif(?1, NULL, requested_at)', Number(paused));
      }),
    requestCycle: (at) =>
      db.transact(() => {
        if (db.row(`SELECT 1 FROM cycle WHERE state = 'running'`)) throw new CycleRunning();
        if (controlIn(db).paused) throw new SimulationPaused();
        db.write('UPDATE control SET requested_at = coalesce(requested_at, ?)', at.getTime());
      }),
    dropRequest: (at) =>
      db.transact(() => {
        db.write('UPDATE control SET requested_at = NULL WHERE requested_at = ?', at.getTime());
      }),
  };
}

/** Answers a request by the cycle that is being opened. Throws SimulationPaused. */
export function answerWithCycle(db: Connection): void {
  if (controlIn(db).paused) throw new SimulationPaused();
  db.write('UPDATE control SET requested_at = NULL');
}

function controlIn(db: Connection): Control {
  const row = db.row<{ paused: number; requestedAt: number | null }>(
    'SELECT paused, requested_at AS requestedAt FROM control',
  );
  const requestedAt = row?.requestedAt ?? undefined;
  return { paused: row?.paused === 1, ...(requestedAt !== undefined && { requestedAt: new Date(requestedAt) }) };
}
