import type { Control } from '../../domain/index.ts';
import { CycleRunning, SimulationPaused } from '../../errors/index.ts';
import type { ControlStore } from '../../ports/index.ts';
import { type Database, statement, type Transaction } from './database.ts';
import { timeOf, timeValue } from './rows.ts';

interface ControlRow {
  readonly paused: boolean;
  readonly requested_at: Date | null;
}

const selectControl = statement<ControlRow>('control', 'SELECT paused, requested_at FROM simulation');
const lockControl = statement<ControlRow>('lock-control', 'SELECT paused, requested_at FROM simulation FOR UPDATE');
const setPaused = statement<object>(
  'set-paused',
  'UPDATE simulation SET paused = $1, requested_at = CASE WHEN $1 THEN NULL ELSE requested_at END',
);
const selectIsRunning = statement<{ readonly running: boolean }>(
  'is-running',
  `SELECT EXISTS (SELECT FROM cycles WHERE state = 'running') AS running`,
);
const requestCycle = statement<object>(
  'request-cycle',
  'UPDATE simulation SET requested_at = coalesce(requested_at, $1)',
);
const dropRequest = statement<object>(
  'drop-request',
  'UPDATE simulation SET requested_at = NULL WHERE requested_at = $1',
);
const answerRequest = statement<object>('answer-request', 'UPDATE simulation SET requested_at = NULL');

/** Keeps the shared switches in PostgreSQL: the one row of the table simulation. */
export class PostgresControlStore implements ControlStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async read(): Promise<Control> {
    const [row] = await this.#database.query(selectControl);
    return controlOf(row);
  }

  async setPaused(paused: boolean): Promise<void> {
    await this.#database.write(setPaused, [paused]);
  }

  requestCycle(at: Date): Promise<void> {
    return this.#database.transaction(async (transaction) => {
      const { paused } = await lockedControl(transaction);
      const [cycles] = await transaction.query(selectIsRunning);
      if (cycles?.running) throw new CycleRunning();
      if (paused) throw new SimulationPaused();
      await transaction.query(requestCycle, [timeValue(at)]);
    });
  }

  async dropRequest(at: Date): Promise<void> {
    await this.#database.write(dropRequest, [timeValue(at)]);
  }
}

/** The switches, as they stay until the transaction ends: what opens a cycle holds them, so that none begins unseen. */
export async function lockedControl(transaction: Transaction): Promise<Control> {
  const [row] = await transaction.query(lockControl);
  return controlOf(row);
}

/** Answers a request by the cycle that this transaction opens. Throws SimulationPaused. */
export async function answerWithCycle(transaction: Transaction, { paused, requestedAt }: Control): Promise<void> {
  if (paused) throw new SimulationPaused();
  if (requestedAt) await transaction.query(answerRequest);
}

function controlOf(row: ControlRow | undefined): Control {
  if (!row) return { paused: false };
  return { paused: row.paused, ...(row.requested_at === null ? {} : { requestedAt: timeOf(row.requested_at) }) };
}
