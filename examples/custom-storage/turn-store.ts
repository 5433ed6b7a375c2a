import {
  BudgetSpent,
  type Charge,
  type Claim,
  type CycleId,
  type Entry,
  exceeds,
  type JournalStep,
  type OpenTurn,
  type Outcome,
  type PersonaId,
  type SharedOpening,
  type TurnId,
  TurnLost,
  type TurnOpening,
  type TurnStore,
} from '@sim-feed/core';
import type { Connection } from './connection.ts';
import { feedWriter } from './feed-writer.ts';
import { personaWhere } from './persona-store.ts';

interface TurnRow {
  readonly cycle: CycleId;
  readonly persona: PersonaId;
  readonly opening: string | null;
}

/** Keeps the turns and their journal. Every write first makes sure that the claim is still the newest. */
export function turnStore(db: Connection): TurnStore {
  return {
    open: (cycle, { after = -1, limit }) =>
      db.alone(() => {
        const sql = `SELECT id, position FROM turn
          WHERE cycle = ? AND position > ? AND state IN ('waiting', 'running') ORDER BY position LIMIT ?`;
        return db.rows<OpenTurn>(sql, cycle, after, limit).map((row) => ({ ...row }));
      }),
    take: (turn, at) =>
      db.transact(() => {
        const playable = 'SELECT 1 FROM persona WHERE persona.id = turn.persona AND paused = 0';
        const open = `id = ? AND state IN ('waiting', 'running')`;
        db.write(`UPDATE turn SET state = 'cancelled' WHERE ${open} AND NOT EXISTS (${playable})`, turn);
        const set = `state = 'running', attempt = attempt + 1, first_taken_at = coalesce(first_taken_at, ?)`;
        return db.write(`UPDATE turn SET ${set} WHERE ${open}`, at.getTime(), turn) > 0 ? claimOf(db, turn) : undefined;
      }),
    begin: (claim, opening) =>
      db.transact(() => {
        const stored = heldTurn(db, claim).opening ?? JSON.stringify(opening);
        db.write('UPDATE turn SET opening = ? WHERE id = ?', stored, claim.turn);
        return JSON.parse(stored) as TurnOpening;
      }),
    reserve: (claim, step, charge, budgets, at) =>
      db.transact(() => {
        const { cycle } = heldTurn(db, claim);
        const day = at.toISOString().slice(0, 10);
        const keys = { turn: claim.turn, cycle, day };
        for (const scope of ['turn', 'cycle', 'day'] as const) {
          if (exceeds(spentOn(db, scope, keys[scope]), charge, budgets[scope])) throw new BudgetSpent(scope);
        }
        const sql = 'INSERT INTO charge (cycle, turn, step, day, tokens, cost) VALUES (?, ?, ?, ?, ?, ?)';
        db.write(sql, cycle, claim.turn, step, day, charge.tokens, charge.cost);
      }),
    reply: (claim, step, { reply, model, charge, at }) =>
      db.transact(() => {
        heldTurn(db, claim);
        const sql = 'INSERT INTO reply (turn, step, reply, model, created_at) VALUES (?, ?, ?, ?, ?)';
        db.write(sql, claim.turn, step, JSON.stringify(reply), model, at.getTime());
        const last = 'SELECT max(id) FROM charge WHERE turn = ? AND step = ?';
        const settle = `UPDATE charge SET tokens = ?, cost = ? WHERE id = (${last})`;
        db.write(settle, charge.tokens, charge.cost, claim.turn, step);
      }),
    perform: (claim, { step, position, action, time }, work) =>
      db.transact(async () => {
        const { persona } = heldTurn(db, claim);
        const key = [claim.turn, step, position];
        const find = 'SELECT outcome FROM entry WHERE turn = ? AND step = ? AND position = ?';
        const stored = db.row<{ outcome: string }>(find, ...key);
        if (stored) return JSON.parse(stored.outcome) as Outcome;
        const { tx, end } = feedWriter(db, persona, time.getTime());
        const outcome = await work(tx).finally(end);
        const sql = 'INSERT INTO entry (turn, step, position, action, done, outcome) VALUES (?, ?, ?, ?, ?, ?)';
        db.write(sql, ...key, action, Number(outcome.done), JSON.stringify(outcome));
        return outcome;
      }),
    finish: (claim, { state, failure }) =>
      db.transact(() => {
        heldTurn(db, claim);
        const sql = 'UPDATE turn SET state = ?, failure_code = ?, failure_message = ? WHERE id = ?';
        db.write(sql, state, failure?.code ?? null, failure?.message ?? null, claim.turn);
      }),
  };
}

function heldTurn(db: Connection, { turn, attempt }: Claim): TurnRow {
  const sql = `SELECT cycle, persona, opening FROM turn WHERE id = ? AND attempt = ? AND state = 'running'`;
  const held = db.row<TurnRow>(sql, turn, attempt);
  if (held === undefined) throw new TurnLost();
  return held;
}

function spentOn(db: Connection, scope: 'turn' | 'cycle' | 'day', key: number | string): Charge {
  const sql = `SELECT total(tokens) AS tokens, total(cost) AS cost FROM charge WHERE ${scope} = ?`;
  return db.row<Charge>(sql, key) ?? { tokens: 0, cost: 0 };
}

function claimOf(db: Connection, turn: TurnId): Claim | undefined {
  const sql = `SELECT turn.attempt, turn.position, turn.persona, turn.opening, cycle.id, slot, started_at AS startedAt,
      cycle.opening AS shared, (SELECT earlier.first_taken_at FROM turn AS earlier
        WHERE earlier.persona = turn.persona AND earlier.id < turn.id AND earlier.first_taken_at IS NOT NULL
        ORDER BY earlier.id DESC LIMIT 1) AS lastTurnAt
    FROM turn JOIN cycle ON cycle.id = turn.cycle WHERE turn.id = ?`;
  type Row = { id: CycleId; slot: number; startedAt: number; shared: string; lastTurnAt: number | null };
  const row = db.row<Row & Pick<Claim, 'attempt' | 'position'> & Omit<TurnRow, 'cycle'>>(sql, turn);
  const persona = row && personaWhere(db, 'id = ?', row.persona);
  if (!row || !persona) return undefined;
  const { id, slot, startedAt, attempt, position, shared } = row;
  const opening = JSON.parse(shared) as SharedOpening;
  return {
    turn,
    attempt,
    position,
    cycle: { id, slot: new Date(slot), startedAt: new Date(startedAt), opening },
    persona,
    ...(row.lastTurnAt !== null && { lastTurnAt: new Date(row.lastTurnAt) }),
    ...(row.opening !== null && { opening: JSON.parse(row.opening) as TurnOpening }),
    steps: stepsOf(db, turn),
  };
}

function stepsOf(db: Connection, turn: TurnId): JournalStep[] {
  const replies = db.rows<{ reply: string }>('SELECT reply FROM reply WHERE turn = ? ORDER BY step', turn);
  const steps = replies.map(({ reply }) => ({
    reply: JSON.parse(reply) as JournalStep['reply'],
    entries: [] as Entry[],
  }));
  type Row = { step: number; position: number; action: string; outcome: string };
  const sql = 'SELECT step, position, action, outcome FROM entry WHERE turn = ? ORDER BY step, position';
  for (const { step, position, action, outcome } of db.rows<Row>(sql, turn)) {
    steps[step]?.entries.push({ position, action, outcome: JSON.parse(outcome) as Outcome });
  }
  return steps;
}
