import { statement, type Whole } from './database.ts';
import { type OutcomeRow, type PersonaRow, personaColumns } from './rows.ts';

const open = `state IN ('waiting', 'running')`;
/** The fence: a turn that another has taken up, or that has ended, is no row. */
const held = `id = $1 AND attempt = $2 AND state = 'running'`;

export const selectOpenTurns = statement<{ readonly id: Whole; readonly position: number }>(
  'open-turns',
  `SELECT id, position FROM turns WHERE cycle_id = $1 AND position > $2 AND ${open} ORDER BY position LIMIT $3`,
);

// Locks follow the order in which the tables are named: the persona, then the turn.
export const lockOpenTurn = statement<PersonaRow>(
  'lock-open-turn',
  `SELECT ${personaColumns
    .split(', ')
    .map((column) => `p.${column}`)
    .join(', ')}
   FROM turns AS t JOIN personas AS p ON p.id = t.persona_id
   WHERE t.id = $1 AND t.${open}
   FOR NO KEY UPDATE OF p, t`,
);

export const cancelTurn = statement<object>(
  'cancel-turn',
  `UPDATE turns SET state = 'cancelled', ended_at = $2 WHERE id = $1 AND ${open}`,
);

export interface TakenRow {
  readonly attempt: number;
  readonly position: number;
  readonly opening: string | null;
  readonly cycle_id: Whole;
  readonly slot: Date;
  readonly cycle_started_at: Date;
  readonly last_turn_at: Date | null;
}

export const takeTurn = statement<TakenRow>(
  'take-turn',
  `WITH taken AS (
     UPDATE turns AS t
     SET state = 'running', attempt = t.attempt + 1, started_at = coalesce(t.started_at, $2),
       last_turn_at = CASE WHEN t.attempt = 0 THEN p.last_turn_at ELSE t.last_turn_at END
     FROM personas AS p WHERE t.id = $1 AND p.id = t.persona_id
     RETURNING t.persona_id, t.cycle_id, t.attempt, t.position, t.opening::text, t.last_turn_at
   ), noted AS (
     UPDATE personas AS p SET last_turn_at = $2 FROM taken WHERE p.id = taken.persona_id AND taken.attempt = 1
   )
   SELECT taken.attempt, taken.position, taken.opening, taken.cycle_id, c.slot, c.started_at AS cycle_started_at,
     taken.last_turn_at
   FROM taken JOIN cycles AS c ON c.id = taken.cycle_id`,
);

export const selectReplies = statement<{ readonly step: number; readonly reply: string }>(
  'turn-replies',
  'SELECT step, reply::text FROM steps WHERE turn_id = $1 AND reply IS NOT NULL ORDER BY step',
);

export const selectEntries = statement<
  OutcomeRow & { readonly step: number; readonly position: number; readonly action: string }
>(
  'turn-entries',
  `SELECT step, position, action, done, tell::text, shows::text FROM entries
   WHERE turn_id = $1 ORDER BY step, position`,
);

export const beginTurn = statement<{ readonly opening: string }>(
  'begin-turn',
  `UPDATE turns SET opening = coalesce(opening, $3) WHERE ${held} RETURNING opening::text`,
);

export const finishTurn = statement<object>(
  'finish-turn',
  `UPDATE turns SET state = $3, failure_code = $4, failure_message = $5, ended_at = $6 WHERE ${held} RETURNING id`,
);

/** The turn's persona, and the entry of that key where there is one. */
export type PlaceRow = { readonly id: Whole; readonly username: string } & (
  | OutcomeRow
  | { readonly done: null; readonly tell: null; readonly shows: null }
);

// Locks follow the order in which the tables are named: the persona, then the turn.
export const lockPlace = statement<PlaceRow>(
  'lock-place',
  `SELECT p.id, p.username, e.done, e.tell::text, e.shows::text
   FROM turns AS t
   JOIN personas AS p ON p.id = t.persona_id
   LEFT JOIN entries AS e ON e.turn_id = t.id AND e.step = $3 AND e.position = $4
   WHERE t.id = $1 AND t.attempt = $2 AND t.state = 'running'
   FOR NO KEY UPDATE OF p, t`,
);

export const insertEntry = statement<object>(
  'insert-entry',
  `INSERT INTO entries (turn_id, step, position, action, done, tell, shows, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
