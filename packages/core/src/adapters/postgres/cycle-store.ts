import {
  type Cycle,
  type CycleEndState,
  type CycleId,
  type CycleReport,
  type OpenTurn,
  toStorable,
} from '../../domain/index.ts';
import { CycleRunning, SlotTaken, StorageUnavailable } from '../../errors/index.ts';
import type { CycleStore, Lease, NewCycle } from '../../ports/index.ts';
import { answerWithCycle, lockedControl } from './control-store.ts';
import { reportOn } from './cycle-report.ts';
import { type CycleRow, countedTurns, cycleColumns, cycleOf, firstModel } from './cycle-row.ts';
import { type Database, statement, type Transaction } from './database.ts';
import { type Enlist, executorIn } from './enlist.ts';
import { pruneCycles } from './prune.ts';
import { canBeId, idOf, timeValue } from './rows.ts';
import { selectOpenTurns } from './turn-statements.ts';

// Leases run on the clock of the database and on no other: the one that all who hold them share.
const leaseEnd = (milliseconds: string) => `clock_timestamp() + ${milliseconds} * interval '1 millisecond'`;

const insertCycle = statement<CycleRow>(
  'insert-cycle',
  `INSERT INTO cycles (slot, state, opening, started_at, lease_holder, lease_until)
   VALUES ($1, 'running', $2, $3, $4, ${leaseEnd('$5::double precision')})
   ON CONFLICT DO NOTHING RETURNING ${cycleColumns}`,
);
// Personas are locked before they are referred to, so that one that is being deleted is left out.
const insertTurns = statement<object>(
  'insert-turns',
  `INSERT INTO turns (cycle_id, persona_id, position)
   SELECT $1, id, row_number() OVER (ORDER BY id) - 1
   FROM (SELECT id FROM personas WHERE NOT paused ORDER BY id FOR KEY SHARE) AS playing`,
);
const selectObstacles = statement<{ readonly running: boolean; readonly taken: boolean }>(
  'cycle-obstacles',
  `SELECT EXISTS (SELECT FROM cycles WHERE state = 'running') AS running,
     EXISTS (SELECT FROM cycles WHERE slot = $1) AS taken`,
);
const selectRunning = statement<CycleRow>(
  'running-cycle',
  `SELECT ${cycleColumns} FROM cycles WHERE state = 'running'`,
);
const selectLatest = statement<CycleRow>(
  'latest-cycles',
  `SELECT ${cycleColumns} FROM cycles ORDER BY slot DESC LIMIT $1`,
);
const holdCycle = statement<{ readonly id: unknown }>(
  'hold-cycle',
  `UPDATE cycles SET lease_holder = $2, lease_until = ${leaseEnd('$3::double precision')}
   WHERE id = $1 AND state = 'running'
     AND (lease_holder IS NULL OR lease_holder = $2 OR lease_until <= clock_timestamp())
   RETURNING id`,
);
const releaseCycle = statement<object>(
  'release-cycle',
  'UPDATE cycles SET lease_holder = NULL, lease_until = NULL WHERE id = $1 AND lease_holder = $2',
);
const skipSlot = statement<object>(
  'skip-slot',
  `INSERT INTO cycles (slot, state, reason, started_at, ended_at) VALUES ($1, 'skipped', $2, $3, $3)
   ON CONFLICT DO NOTHING RETURNING id`,
);
const announceSlot = statement<object>(
  'announce-slot',
  'UPDATE simulation SET next_slot = $1 WHERE next_slot IS DISTINCT FROM $1::timestamptz',
);
const closeCycle = statement<object>(
  'close-cycle',
  `UPDATE cycles SET state = $2, ended_at = $3, lease_holder = NULL, lease_until = NULL,
     ended_turns = (${countedTurns('$1')}), model = (${firstModel('$1')})
   WHERE id = $1 AND state = 'running'
     AND NOT EXISTS (SELECT FROM turns WHERE cycle_id = $1 AND state IN ('waiting', 'running'))
   RETURNING id`,
);

const mostTries = 10;
const pageLength = 500;

/** Keeps the cycles in PostgreSQL. */
export class PostgresCycleStore implements CycleStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** As the port says. `enlist` is given the new turns page by page, within the same commit. */
  open(cycle: NewCycle, enlist?: Enlist): Promise<Cycle> {
    return this.#database.transaction(async (transaction) => {
      const control = await lockedControl(transaction);
      const row = await insertedCycle(transaction, cycle);
      await answerWithCycle(transaction, control);
      await transaction.query(insertTurns, [Number(row.id)]);
      const opened = cycleOf(row);
      if (enlist) await enlistAll(transaction, opened, enlist);
      return opened;
    });
  }

  async running(): Promise<Cycle | undefined> {
    const [row] = await this.#database.query(selectRunning);
    return row && cycleOf(row);
  }

  async hold(cycle: CycleId, { holder, milliseconds }: Lease): Promise<boolean> {
    if (!canBeId(cycle)) return false;
    return (await this.#database.write(holdCycle, [cycle, toStorable(holder), milliseconds])).length > 0;
  }

  async release(cycle: CycleId, holder: string): Promise<void> {
    await this.#database.write(releaseCycle, [cycle, toStorable(holder)]);
  }

  async skip(slot: Date, reason: string, at: Date): Promise<boolean> {
    const values = [timeValue(slot), toStorable(reason), timeValue(at)];
    return (await this.#database.write(skipSlot, values)).length > 0;
  }

  async close(cycle: CycleId, state: CycleEndState, at: Date): Promise<boolean> {
    return (await this.#database.write(closeCycle, [cycle, state, timeValue(at)])).length > 0;
  }

  async announce(next: Date | undefined): Promise<void> {
    await this.#database.write(announceSlot, [next === undefined ? null : timeValue(next)]);
  }

  report(cycle: CycleId, now: Date): Promise<CycleReport> {
    return reportOn(this.#database, cycle, now);
  }

  async latest(limit: number): Promise<Cycle[]> {
    return (await this.#database.query(selectLatest, [limit])).map(cycleOf);
  }

  prune(before: Date, limit: number): Promise<number> {
    return pruneCycles(this.#database, before, limit);
  }
}

/** Hands the new turns over in pages, so that a crowd is never held in memory. */
async function enlistAll(transaction: Transaction, cycle: Cycle, enlist: Enlist): Promise<void> {
  const executor = executorIn(transaction);
  for (let after = -1; ; ) {
    const rows = await transaction.query(selectOpenTurns, [cycle.id, after, pageLength]);
    if (rows.length === 0) return;
    const turns = rows.map(({ id, position }): OpenTurn => ({ id: idOf(id), position }));
    await enlist(turns, executor, cycle);
    after = turns.at(-1)?.position ?? after;
  }
}

/** Inserts the cycle, or says what is in its way. */
async function insertedCycle(transaction: Transaction, { slot, opening, at, lease }: NewCycle): Promise<CycleRow> {
  const values = [
    timeValue(slot),
    JSON.stringify(opening),
    timeValue(at),
    toStorable(lease.holder),
    lease.milliseconds,
  ];
  // What was in the way may have gone by the time it is looked for; then the insert is tried once more.
  for (let tried = 0; tried < mostTries; tried += 1) {
    const [row] = await transaction.query(insertCycle, values);
    if (row) return row;
    const [obstacles] = await transaction.query(selectObstacles, [timeValue(slot)]);
    if (obstacles?.running) throw new CycleRunning();
    if (obstacles?.taken) throw new SlotTaken(slot);
  }
  throw new StorageUnavailable('Others open and end cycles all the time; this one found no moment to begin.');
}
