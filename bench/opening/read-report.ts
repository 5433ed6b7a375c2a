import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { listeningPool } from '../storage/recording.ts';

const earlierCycles = 9;

// Nine played cycles of the same size as the one that is open, and the open one played to its end: two steps and three
// entries a turn, as the runner's bench has them.
const playEarlier = `
WITH opening AS (SELECT opening, started_at FROM cycles),
cycle AS (
  INSERT INTO cycles (slot, state, opening, started_at, ended_at)
  SELECT started_at - n * interval '30 minutes', 'finished', opening, started_at - n * interval '30 minutes', started_at
  FROM opening, generate_series(1, $1) AS n RETURNING id
)
INSERT INTO turns (cycle_id, persona_id, position, state, attempt, started_at, ended_at)
SELECT cycle.id, p.id, row_number() OVER (PARTITION BY cycle.id ORDER BY p.id) - 1, 'finished', 1, now(), now()
FROM cycle, personas AS p`;
const playOpen = `UPDATE turns SET state = 'finished', attempt = 1, started_at = now(), ended_at = now()
  WHERE state IN ('waiting', 'running')`;
const writeSteps = `INSERT INTO steps (turn_id, step, attempt, reserved_on, model, reply, prompt_tokens, cached_tokens,
    completion_tokens, charged_tokens, charged_cost, replied_at)
  SELECT id, step, 1, '2026-11-17', 'scripted', '{}', 3000, 2500, 120, 3120, 0.001, now()
  FROM turns, generate_series(0, 1) AS step ON CONFLICT DO NOTHING`;
const writeEntries = `INSERT INTO entries (turn_id, step, position, action, done, tell, created_at)
  SELECT id, 0, position_in_step, 'action_' || position_in_step, true, '{}', now()
  FROM turns, generate_series(0, 2) AS position_in_step ON CONFLICT DO NOTHING`;

/** A statement of the report, and how the database went about it. */
interface ReadStatement {
  readonly name: string;
  readonly milliseconds: number;
  /** The scans of its plan, such as "Index Scan using turns_open". */
  readonly scans: readonly string[];
}

/** What reading a report took: milliseconds in all, and each of its statements. */
export interface ReportReading {
  readonly milliseconds: number;
  readonly turns: number;
  readonly statements: readonly ReadStatement[];
}

/** Plays the open cycle and nine earlier ones in SQL, reads the report of one, and asks how each statement was run. */
export async function readReport(url: string): Promise<ReportReading> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    await pool.query(playOpen);
    await pool.query(playEarlier, [earlierCycles]);
    await pool.query(writeSteps);
    await pool.query(writeEntries);
    await pool.query('VACUUM ANALYZE');
    const listening = listeningPool(pool);
    const { cycles, turns } = postgresStorage(listening.pool);
    const [newest] = await cycles.latest(1);
    if (!newest) throw new TypeError('There is no cycle.');
    const begun = performance.now();
    const report = await cycles.report(newest.id, new Date());
    const milliseconds = performance.now() - begun;
    await cycles.running();
    await turns.open(newest.id, { limit: 1 });
    const statements = await Promise.all(listening.sent.map((sent) => explained(pool, sent)));
    return { milliseconds, turns: report.turns.finished, statements };
  } finally {
    await pool.end();
  }
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

async function explained(
  pool: pg.Pool,
  { name, text, values }: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<ReadStatement> {
  const { rows } = await pool.query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, [...values]);
  const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'] as [
    { Plan: Plan; 'Execution Time': number },
  ];
  return { name, milliseconds, scans: scansOf(plan) };
}

function scansOf(plan: Plan): string[] {
  const index = plan['Index Name'];
  const own = plan['Node Type'].endsWith('Scan') && (index ?? plan['Relation Name']);
  const below = (plan.Plans ?? []).flatMap(scansOf);
  return own ? [`${plan['Node Type']} ${own}`, ...below] : below;
}
