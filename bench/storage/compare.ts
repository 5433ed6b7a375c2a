import { postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { performPost, reserveCall, takeTurns, timesPerSecond } from './actions.ts';
import { transactionsPerSecond } from './pgbench.ts';
import { type PgbenchScript, scriptOf } from './pgbench-script.ts';
import { listeningPool, type SentStatement } from './recording.ts';

// No id and no count comes near these, so that each can be found again among the values of the recorded statements.
const firstTurn = 11_000_001;
const firstPersona = 22_000_001;
const recordedPosition = 33_000_001;
const positionsOfRound = 10_000_000;

/** How long and how often is measured, and on how many connections. */
export interface Plan {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** One round: the adapter's actions a second and pgbench's, and the adapter's reservations in one cycle. */
interface Round {
  readonly adapter: number;
  readonly pgbench: number;
  readonly reservations: number;
}

/** What was measured, and the statements that it was measured with. */
export interface Comparison {
  readonly rounds: readonly Round[];
  readonly statements: readonly SentStatement[];
}

/** Lets the adapter and pgbench run the same statements by turns, on one database. */
export async function compare(url: string, { connections, rounds, seconds }: Plan): Promise<Comparison> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  try {
    await pool.query(`ALTER TABLE turns ALTER id RESTART WITH ${firstTurn}`);
    await pool.query(`ALTER TABLE personas ALTER id RESTART WITH ${firstPersona}`);
    const storage = postgresStorage(pool);
    const claims = await takeTurns(storage, connections);
    const [first] = claims;
    if (first?.turn !== firstTurn || first.persona.id !== firstPersona || claims.length !== connections) {
      throw new TypeError('The turns are not numbered as pgbench would have them.');
    }
    const listening = listeningPool(pool);
    await performPost(postgresStorage(listening.pool), first, recordedPosition);
    const script = scriptOf(listening.sent, {
      [firstTurn]: { variable: 'turn', set: `${firstTurn} + :client_id` },
      [firstPersona]: { variable: 'persona', set: `${firstPersona} + :client_id` },
      [recordedPosition]: { variable: 'position', set: ':position + 1' },
    });

    const measured: Round[] = [];
    // The first round warms both up and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const position = positionsOfRound * (2 * round + 10);
      const adapter = await timesPerSecond(claims, seconds * 1_000, (claim, count) =>
        performPost(storage, claim, position + count),
      );
      const pgbench = await pgbenchRound(url, script, position + positionsOfRound, { connections, seconds });
      const reservations = await timesPerSecond(claims, seconds * 1_000, (claim) => reserveCall(storage, claim, round));
      if (round > 0) measured.push({ adapter, pgbench, reservations });
    }
    return { rounds: measured, statements: listening.sent };
  } finally {
    await pool.end();
  }
}

function pgbenchRound(
  url: string,
  script: PgbenchScript,
  position: number,
  length: Pick<Plan, 'connections' | 'seconds'>,
): Promise<number> {
  return transactionsPerSecond(url, script, { position }, length);
}
