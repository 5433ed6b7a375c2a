import type { CycleId, CycleReport, EntryCount, TurnEndState, TurnFailure, TurnState } from '../../domain/index.ts';
import { NotFound } from '../../errors/index.ts';
import { type CycleRow, cycleColumns, cycleOf, turnCountsOf } from './cycle-row.ts';
import { type Session, statement, type Whole } from './database.ts';
import { canBeId, idOf } from './rows.ts';

interface SpentRow extends CycleRow {
  readonly charged_tokens: Whole;
  readonly charged_cost: number;
}
interface CallsRow {
  readonly calls: Whole;
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}
interface EntriesRow {
  readonly action: string;
  readonly performed: Whole;
  readonly refused: Whole;
}
interface FailureRow {
  readonly persona_id: Whole | null;
  readonly username: string | null;
  readonly state: TurnEndState;
  readonly failure_code: string;
  readonly failure_message: string;
}

const selectSpent = statement<SpentRow>(
  'report-cycle',
  `SELECT ${cycleColumns}, charged_tokens, charged_cost FROM cycles WHERE id = $1`,
);
const selectTurns = statement<{ readonly state: TurnState; readonly turns: Whole }>(
  'report-turns',
  'SELECT state, count(*) AS turns FROM turns WHERE cycle_id = $1 GROUP BY state',
);
const selectCalls = statement<CallsRow>(
  'report-calls',
  `SELECT count(*) AS calls, coalesce(sum(s.prompt_tokens), 0) AS prompt,
     coalesce(sum(s.cached_tokens), 0) AS cached, coalesce(sum(s.completion_tokens), 0) AS completion
   FROM turns AS t JOIN steps AS s ON s.turn_id = t.id
   WHERE t.cycle_id = $1 AND s.replied_at IS NOT NULL`,
);
const selectEntries = statement<EntriesRow>(
  'report-entries',
  `SELECT e.action, count(*) FILTER (WHERE e.done) AS performed, count(*) FILTER (WHERE NOT e.done) AS refused
   FROM turns AS t JOIN entries AS e ON e.turn_id = t.id
   WHERE t.cycle_id = $1 GROUP BY e.action ORDER BY e.action`,
);
const selectFailures = statement<FailureRow>(
  'report-failures',
  `SELECT t.persona_id, p.username, t.state, t.failure_code, t.failure_message
   FROM turns AS t LEFT JOIN personas AS p ON p.id = t.persona_id
   WHERE t.cycle_id = $1 AND t.failure_code IS NOT NULL ORDER BY t.position LIMIT 100`,
);
const selectReasons = statement<{ readonly failure_code: string; readonly turns: Whole }>(
  'report-reasons',
  `SELECT failure_code, count(*) AS turns FROM turns
   WHERE cycle_id = $1 AND failure_code IS NOT NULL GROUP BY failure_code ORDER BY failure_code`,
);

/** What a cycle came to, counted by the database. */
export async function reportOn(session: Session, id: CycleId, now: Date): Promise<CycleReport> {
  const [spent] = canBeId(id) ? await session.query(selectSpent, [id]) : [];
  if (!spent) throw new NotFound(`cycle ${id}`);
  const cycle = cycleOf(spent);
  const { calls, ...reported } = await callsOf(session, id);
  return {
    cycle,
    turns: await turnsOf(session, id),
    entries: await entriesOf(session, id),
    failures: (await session.query(selectFailures, [id])).map(failureOf),
    reasons: await reasonsOf(session, id),
    calls,
    tokens: { ...reported, charged: Number(spent.charged_tokens) },
    cost: spent.charged_cost,
    duration: (cycle.endedAt ?? now).getTime() - cycle.startedAt.getTime(),
  };
}

async function callsOf(session: Session, id: CycleId) {
  const [row] = await session.query(selectCalls, [id]);
  const { calls = 0, prompt = 0, cached = 0, completion = 0 } = row ?? {};
  return { calls: Number(calls), prompt, cached, completion };
}

async function turnsOf(session: Session, id: CycleId): Promise<CycleReport['turns']> {
  const rows = await session.query(selectTurns, [id]);
  return turnCountsOf(Object.fromEntries(rows.map(({ state, turns }) => [state, Number(turns)])));
}

async function entriesOf(session: Session, id: CycleId): Promise<Record<string, EntryCount>> {
  const rows = await session.query(selectEntries, [id]);
  return Object.fromEntries(
    rows.map(({ action, performed, refused }) => [action, { performed: Number(performed), refused: Number(refused) }]),
  );
}

async function reasonsOf(session: Session, id: CycleId): Promise<Record<string, number>> {
  const rows = await session.query(selectReasons, [id]);
  return Object.fromEntries(rows.map(({ failure_code, turns }) => [failure_code, Number(turns)]));
}

function failureOf(row: FailureRow): TurnFailure {
  return {
    ...(row.persona_id === null ? {} : { persona: idOf(row.persona_id) }),
    ...(row.username === null ? {} : { username: row.username }),
    state: row.state,
    code: row.failure_code,
    message: row.failure_message,
  };
}
