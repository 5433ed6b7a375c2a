import {
  type Cycle,
  type CycleId,
  CycleRunning,
  type CycleState,
  type CycleStore,
  NotFound,
  SlotTaken,
} from '@sim-feed/core';
import type { Connection } from './connection.ts';
import { answerWithCycle } from './control-store.ts';
import { reportOf } from './cycle-report.ts';

interface CycleRow {
  readonly id: CycleId;
  readonly slot: number;
  readonly state: CycleState;
  readonly reason: string | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** Keeps the cycles; a lease runs on the clock of this process. */
export function cycleStore(db: Connection): CycleStore {
  return {
    open: ({ slot, opening, at, lease }) =>
      db.transact(() => {
        if (cyclesWhere(db, `state = 'running'`).length > 0) throw new CycleRunning();
        if (cyclesWhere(db, 'slot = ?', slot.getTime()).length > 0) throw new SlotTaken(slot);
        answerWithCycle(db);
        const id = db.insert<CycleId>(
          `INSERT INTO cycle (slot, state, opening, started_at, holder, held_until) VALUES (?, 'running', ?, ?, ?, ?)`,
          slot.getTime(),
          JSON.stringify(opening),
          at.getTime(),
          lease.holder,
          Date.now() + lease.milliseconds,
        );
        const played = 'SELECT ?, row_number() OVER (ORDER BY id) - 1, id FROM persona WHERE paused = 0 ORDER BY id';
        db.write(`INSERT INTO turn (cycle, position, persona) ${played}`, id);
        return { id, slot, state: 'running', startedAt: at };
      }),
    running: () => db.alone(() => cyclesWhere(db, `state = 'running'`)[0]),
    hold: (id, { holder, milliseconds }) =>
      db.transact(() => {
        const sql = `UPDATE cycle SET holder = ?1, held_until = ?2
          WHERE id = ?3 AND state = 'running' AND (holder IS NULL OR holder = ?1 OR held_until <= ?4)`;
        return db.write(sql, holder, Date.now() + milliseconds, id, Date.now()) > 0;
      }),
    release: (id, holder) =>
      db.transact(() => {
        db.write('UPDATE cycle SET holder = NULL WHERE id = ? AND holder = ?', id, holder);
      }),
    skip: (slot, reason, at) =>
      db.transact(() => {
        const columns = '(slot, state, reason, started_at, ended_at)';
        const sql = `INSERT INTO cycle ${columns} VALUES (?1, 'skipped', ?2, ?3, ?3) ON CONFLICT DO NOTHING`;
        return db.write(sql, slot.getTime(), reason, at.getTime()) > 0;
      }),
    close: (id, state, at) =>
      db.transact(() => {
        const open = `SELECT 1 FROM turn WHERE cycle = cycle.id AND turn.state IN ('waiting', 'running')`;
        const sql = `UPDATE cycle SET state = ?, ended_at = ? WHERE id = ? AND state = 'running' AND NOT EXISTS (${open})`;
        return db.write(sql, state, at.getTime(), id) > 0;
      }),
    report: (id, now) =>
      db.alone(() => {
        const [cycle] = cyclesWhere(db, 'id = ?', id);
        if (cycle === undefined) throw new NotFound(`cycle ${id}`);
        return reportOf(db, cycle, now);
      }),
    prune: (before, limit) =>
      db.transact(() => {
        // A cycle stays while it holds the last turn of a persona, whose time its next turn is told.
        const later = 'SELECT 1 FROM turn AS l WHERE l.persona = t.persona AND l.id > t.id AND l.first_taken_at > 0';
        const last = `SELECT 1 FROM turn AS t WHERE t.cycle = cycle.id AND t.first_taken_at > 0 AND t.persona > 0
          AND NOT EXISTS (${later})`;
        const old = `SELECT id FROM cycle WHERE slot < ? AND state <> 'running' AND NOT EXISTS (${last})`;
        return db.write(`DELETE FROM cycle WHERE id IN (${old} ORDER BY slot LIMIT ?)`, before.getTime(), limit);
      }),
    latest: (limit) => db.alone(() => cyclesWhere(db, 'true ORDER BY slot DESC LIMIT ?', limit)),
  };
}

function cyclesWhere(db: Connection, condition: string, ...values: number[]): Cycle[] {
  const columns = 'id, slot, state, reason, started_at AS startedAt, ended_at AS endedAt';
  return db
    .rows<CycleRow>(`SELECT ${columns} FROM cycle WHERE ${condition}`, ...values)
    .map(({ id, slot, state, reason, startedAt, endedAt }) => ({
      id,
      slot: new Date(slot),
      state,
      ...(reason !== null && { reason }),
      startedAt: new Date(startedAt),
      ...(endedAt !== null && { endedAt: new Date(endedAt) }),
    }));
}
