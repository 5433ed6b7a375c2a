import { type Database, statement, type Whole } from './database.ts';
import { timeValue } from './rows.ts';

const selectOldest = statement<{ readonly id: Whole }>(
  'oldest-cycles',
  `SELECT id FROM cycles WHERE slot < $1 AND state <> 'running' ORDER BY slot LIMIT $2`,
);
// One that another process is deleting is left to it.
const lockCycle = statement<object>('lock-cycle', 'SELECT FROM cycles WHERE id = $1 FOR UPDATE SKIP LOCKED');
const deleteTurns = statement<object>(
  'delete-turns',
  'DELETE FROM turns WHERE id IN (SELECT id FROM turns WHERE cycle_id = $1 ORDER BY position LIMIT $2) RETURNING id',
);
const deleteCycle = statement<object>('delete-cycle', 'DELETE FROM cycles WHERE id = $1');

const turnsAtOnce = 200;

/** Deletes the oldest cycles of before that time; no commit takes more than 200 turns with it. */
export async function pruneCycles(database: Database, before: Date, limit: number): Promise<number> {
  const oldest = await database.query(selectOldest, [timeValue(before), limit]);
  let deleted = 0;
  for (const { id } of oldest) if (await deleteOne(database, Number(id))) deleted += 1;
  return deleted;
}

/** One cycle a commit: a persona has one turn in it, so that deleting a persona meanwhile waits but is never blocked. */
async function deleteOne(database: Database, id: number): Promise<boolean> {
  for (;;) {
    const step = await database.transaction(async (transaction) => {
      const [locked] = await transaction.query(lockCycle, [id]);
      if (!locked) return 'of another';
      const turns = await transaction.query(deleteTurns, [id, turnsAtOnce]);
      if (turns.length === turnsAtOnce) return 'turns left';
      await transaction.query(deleteCycle, [id]);
      return 'deleted';
    });
    if (step !== 'turns left') return step === 'deleted';
  }
}
