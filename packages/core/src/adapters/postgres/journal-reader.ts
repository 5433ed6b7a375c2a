import {
  type Entry,
  maxReasoningLength,
  type PersonaId,
  type PersonaTurn,
  type PersonaTurnStep,
  type TurnId,
  type TurnState,
} from '../../domain/index.ts';
import type { JournalReader } from '../../ports/index.ts';
import { type Database, statement, type Whole } from './database.ts';
import { canBeId, idOf, type OutcomeRow, outcomeOf, timeOf } from './rows.ts';

interface TurnRow {
  readonly id: Whole;
  readonly cycle_id: Whole;
  readonly slot: Date;
  readonly state: TurnState;
  readonly attempt: number;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly charged_tokens: Whole;
  readonly charged_cost: number;
}
interface StepRow {
  readonly turn_id: Whole;
  readonly step: number;
  readonly model: string;
  readonly reasoning: string;
  readonly replied_at: Date;
}
interface EntryRow extends OutcomeRow {
  readonly turn_id: Whole;
  readonly step: number;
  readonly position: number;
  readonly action: string;
}

const selectTurns = statement<TurnRow>(
  'turns-of-persona',
  `SELECT t.id, t.cycle_id, c.slot, t.state, t.attempt, t.failure_code, t.failure_message, t.started_at, t.ended_at,
     t.charged_tokens, t.charged_cost
   FROM (SELECT * FROM turns WHERE persona_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3) AS t
   JOIN cycles AS c ON c.id = t.cycle_id ORDER BY t.id DESC`,
);
const ofTurns = `turn_id = ANY (string_to_array($1, ',')::bigint[])`;
const selectSteps = statement<StepRow>(
  'steps-of-turns',
  `SELECT turn_id, step, model, replied_at, left(
     coalesce(nullif(reply ->> 'text', ''), reply -> 'carry' ->> 'reasoning_content', ''), ${maxReasoningLength}
   ) AS reasoning
   FROM steps WHERE ${ofTurns} AND reply IS NOT NULL ORDER BY turn_id, step`,
);
const selectEntries = statement<EntryRow>(
  'entries-of-turns',
  `SELECT turn_id, step, position, action, done, tell::text, shows::text FROM entries
   WHERE ${ofTurns} ORDER BY turn_id, step, position`,
);

/** Reads the journal from PostgreSQL. */
export class PostgresJournalReader implements JournalReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async turnsOf(
    persona: PersonaId,
    { before, limit }: { readonly before?: TurnId; readonly limit: number },
  ): Promise<PersonaTurn[]> {
    if (!canBeId(persona)) return [];
    const values = [persona, before ?? Number.MAX_SAFE_INTEGER, limit];
    const turns = await this.#database.query(selectTurns, values);
    if (turns.length === 0) return [];
    const ids = turns.map(({ id }) => id).join(',');
    const steps = await this.#database.query(selectSteps, [ids]);
    const entries = await this.#database.query(selectEntries, [ids]);
    return turns.map((turn) => turnOf(turn, stepsOf(turn, steps, entries)));
  }
}

function stepsOf({ id }: TurnRow, steps: readonly StepRow[], entries: readonly EntryRow[]): PersonaTurnStep[] {
  return steps
    .filter(({ turn_id }) => turn_id === id)
    .map(({ step, model, reasoning, replied_at }) => ({
      step,
      model,
      reasoning,
      entries: entries.filter((entry) => entry.turn_id === id && entry.step === step).map(entryOf),
      repliedAt: timeOf(replied_at),
    }));
}

function entryOf(row: EntryRow): Entry {
  return { position: row.position, action: row.action, outcome: outcomeOf(row) };
}

function turnOf(row: TurnRow, steps: readonly PersonaTurnStep[]): PersonaTurn {
  return {
    id: idOf(row.id),
    cycle: idOf(row.cycle_id),
    slot: timeOf(row.slot),
    state: row.state,
    attempt: row.attempt,
    ...(row.failure_code === null ? {} : { failure: { code: row.failure_code, message: row.failure_message ?? '' } }),
    ...(row.started_at === null ? {} : { startedAt: timeOf(row.started_at) }),
    ...(row.ended_at === null ? {} : { endedAt: timeOf(row.ended_at) }),
    charged: { tokens: Number(row.charged_tokens), cost: row.charged_cost },
    steps,
  };
}
