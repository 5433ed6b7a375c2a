import type { ToolCall } from '@sim-feed/core';

/** Asks the database itself, past the library. */
export type Query = (sql: string) => Promise<unknown[]>;

interface CycleRow {
  readonly id: number;
  readonly slot: number;
  readonly state: string;
}

export interface TurnRow {
  readonly id: number;
  readonly cycle: number;
  readonly persona: number;
  readonly username: string;
  readonly state: string;
  readonly attempt: number;
  /** A digest of its opening; null before it has begun. */
  readonly opening: string | null;
}

export interface StepRow {
  readonly turn: number;
  readonly step: number;
  /** The stored reply's own text; null while the call is under way. */
  readonly reply: string | null;
}

export interface EntryRow {
  readonly turn: number;
  readonly step: number;
  readonly position: number;
  readonly action: string;
  readonly done: boolean;
  readonly tell: string;
  readonly at: number;
}

/** Something that an action wrote. */
export interface Effect {
  readonly kind: 'post' | 'comment' | 'like' | 'follow';
  readonly persona: number;
  /** What was written or on whom, in full. */
  readonly what: string;
  readonly at: number;
}

/** Everything that the database holds of the network and its journal. */
export interface Ledger {
  readonly personas: readonly { readonly id: number; readonly username: string }[];
  readonly cycles: readonly CycleRow[];
  readonly turns: readonly TurnRow[];
  readonly steps: readonly StepRow[];
  readonly entries: readonly EntryRow[];
  readonly effects: readonly Effect[];
}

/** The ledger before anything has happened. */
export const emptyLedger: Ledger = { personas: [], cycles: [], turns: [], steps: [], entries: [], effects: [] };

const milliseconds = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;
const effects = `
  SELECT 'post' AS kind, author_id::int AS persona, id || ': ' || body AS what, ${milliseconds('created_at')} AS at FROM posts
  UNION ALL
  SELECT 'comment', author_id::int, post_id || ': ' || body, ${milliseconds('created_at')} FROM comments
  UNION ALL
  SELECT 'like', persona_id::int, post_id::text, ${milliseconds('created_at')} FROM likes
  UNION ALL
  SELECT 'follow', follower_id::int, followed_id::text, ${milliseconds('created_at')} FROM follows`;

/** Reads it all. Only while nobody writes: it takes several statements. */
export async function readLedger(query: Query): Promise<Ledger> {
  const [tables] = await query(`SELECT to_regclass('entries') IS NOT NULL AS there`);
  if (!(tables as { there: boolean }).there) return emptyLedger;
  const read = async <Row>(sql: string) => (await query(sql)) as Row[];
  return {
    personas: await read('SELECT id::int, username FROM personas ORDER BY id'),
    cycles: await read(`SELECT id::int, ${milliseconds('slot')} AS slot, state FROM cycles ORDER BY id`),
    turns: await read(
      `SELECT t.id::int, cycle_id::int AS cycle, persona_id::int AS persona, username, state, attempt, md5(opening::text) AS opening
       FROM turns AS t JOIN personas AS p ON p.id = t.persona_id ORDER BY t.id`,
    ),
    steps: await read('SELECT turn_id::int AS turn, step, reply::text FROM steps ORDER BY turn_id, step'),
    entries: await read(
      `SELECT turn_id::int AS turn, step, position, action, done, tell::text, ${milliseconds('created_at')} AS at
       FROM entries ORDER BY turn_id, step, position`,
    ),
    effects: await read(`${effects} ORDER BY kind, persona, what`),
  };
}

/** The calls of a stored reply. */
export function callsOf({ reply }: StepRow): readonly ToolCall[] {
  return reply === null ? [] : JSON.parse(reply).calls;
}

/** Whether a turn or a cycle has yet to end. */
export function isOpen({ state }: { readonly state: string }): boolean {
  return state === 'waiting' || state === 'running';
}

/** What the keys of the turns' model calls begin with, by turn. */
export function turnKeys({ cycles, turns }: Ledger): Map<number, string> {
  const slots = new Map(cycles.map(({ id, slot }) => [id, new Date(slot).toISOString()]));
  return new Map(turns.map(({ id, cycle, username }) => [id, `${slots.get(cycle)}/${username}`]));
}

/** Rows by the turn that they belong to. */
export function byTurn<Row extends { readonly turn: number }>(rows: readonly Row[]): Map<number, Row[]> {
  return Map.groupBy(rows, ({ turn }) => turn);
}
