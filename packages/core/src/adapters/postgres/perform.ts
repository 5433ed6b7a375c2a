import { type Outcome, toStorable } from '../../domain/index.ts';
import { TurnLost } from '../../errors/index.ts';
import type { Claim, EntryPlace, FeedWriter } from '../../ports/index.ts';
import type { Database, Transaction } from './database.ts';
import { constraintOf } from './database-error.ts';
import { PostgresFeedWriter } from './feed-writer.ts';
import { idOf, outcomeOf, timeValue } from './rows.ts';
import { insertEntry, lockPlace } from './turn-statements.ts';

type Work = (tx: FeedWriter) => Promise<Outcome>;

/** Runs the work and stores its outcome in one commit, once under one key. */
export async function performOnce(database: Database, claim: Claim, at: EntryPlace, work: Work): Promise<Outcome> {
  try {
    return await database.transaction((transaction) => performIn(transaction, claim, at, work));
  } catch (error) {
    // Another call under the same key committed while this one waited for its locks: its entry is there now.
    if (constraintOf(error) !== 'entries_pkey') throw error;
    return database.transaction((transaction) => performIn(transaction, claim, at, work));
  }
}

async function performIn(transaction: Transaction, claim: Claim, at: EntryPlace, work: Work): Promise<Outcome> {
  const key = [at.step, at.position];
  const [row] = await transaction.query(lockPlace, [claim.turn, claim.attempt, ...key]);
  if (!row) throw new TurnLost();
  if (row.done !== null) return outcomeOf(row);

  const tx = new PostgresFeedWriter(transaction, { id: idOf(row.id), username: row.username }, at.time);
  const { done, tell, shows } = await work(tx);
  const stored = { done, tell: JSON.stringify(tell), shows: shows === undefined ? null : JSON.stringify(shows) };
  await transaction.query(insertEntry, [
    claim.turn,
    ...key,
    toStorable(at.action),
    stored.done,
    stored.tell,
    stored.shows,
    timeValue(at.time),
  ]);
  // What was stored, not what was handed in: a turn taken up again must see the same.
  return outcomeOf(stored);
}
