import type { PersonaId } from '../../domain/index.ts';
import { type Database, statement, type Transaction } from './database.ts';
import { timeValue } from './rows.ts';

const pieceLength = 1_000;

/**
 * One removal commits at a time: two who have written to each other hold what the other deletes. It comes before every
 * other lock, and nobody else takes it.
 */
const lockRemovals = statement<object>('lock-removals', 'SELECT pg_advisory_xact_lock(7469316601)');

// What hangs on its posts goes before them, so that no post takes more than a piece of it along.
const holdings = [
  ['likes', 'post_author_id'],
  ['likes', 'persona_id'],
  ['comments', 'post_author_id'],
  ['comments', 'author_id'],
  ['follows', 'followed_id'],
  ['follows', 'follower_id'],
  ['posts', 'author_id'],
] as const;

/** Deletes a piece of what the persona has, which is locked before it, as everywhere; says whether there was a whole one. */
const deletePieces = holdings.map(([table, column]) =>
  statement<{ readonly whole: boolean }>(
    `delete-${table}-by-${column.replaceAll('_', '-')}`,
    `WITH persona AS MATERIALIZED (SELECT id FROM personas WHERE id = $1 FOR UPDATE),
     found AS MATERIALIZED (
       SELECT ctid FROM ${table} WHERE ${column} = (SELECT id FROM persona) LIMIT ${pieceLength}
     ), gone AS (DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM found)))
     SELECT count(*) = ${pieceLength} AS whole FROM found`,
  ),
);
const selectIsLong = statement<{ readonly long: boolean }>(
  'persona-is-long',
  `SELECT ${holdings
    .map(([table, column]) => `EXISTS (SELECT FROM ${table} WHERE ${column} = $1 OFFSET ${pieceLength})`)
    .join(' OR ')} AS long`,
);
const lockPersona = statement<object>('lock-persona', 'SELECT FROM personas WHERE id = $1 FOR UPDATE');
const cancelTurns = statement<object>(
  'cancel-turns',
  `UPDATE turns SET state = 'cancelled', ended_at = $2 WHERE persona_id = $1 AND state IN ('waiting', 'running')`,
);
// Those who follow before those who are followed: their counts are locked in the order of every other act.
const unfollowPersona = statement<object>('unfollow-persona', 'DELETE FROM follows WHERE followed_id = $1');
const unfollowByPersona = statement<object>('unfollow-by-persona', 'DELETE FROM follows WHERE follower_id = $1');
const deletePersona = statement<object>('delete-persona', 'DELETE FROM personas WHERE id = $1');

/**
 * Deletes a persona with what it wrote and did: in one commit, but where there is more than a piece of anything. Then that
 * goes first, each piece in a commit of its own, so that nobody waits for more than one. Where that is cut short the
 * persona is still there, and removing it again goes on.
 */
export async function removePersona(database: Database, id: PersonaId, at: Date): Promise<boolean> {
  for (;;) {
    const step = await database.transaction((transaction) => removedOrLong(transaction, id, at));
    if (step !== 'long') return step === 'removed';
    for (const deletePiece of deletePieces) while (await foundWhole(database, deletePiece, id));
  }
}

async function removedOrLong(transaction: Transaction, id: PersonaId, at: Date): Promise<'removed' | 'long' | 'gone'> {
  await transaction.query(lockRemovals);
  // The persona before its turns, as everywhere: the other way round, this and a performing turn block each other.
  const [found] = await transaction.query(lockPersona, [id]);
  if (!found) return 'gone';
  await transaction.query(cancelTurns, [id, timeValue(at)]);
  const [history] = await transaction.query(selectIsLong, [id]);
  if (history?.long) return 'long';
  await transaction.query(unfollowPersona, [id]);
  await transaction.query(unfollowByPersona, [id]);
  await transaction.query(deletePersona, [id]);
  return 'removed';
}

function foundWhole(database: Database, deletePiece: (typeof deletePieces)[number], id: PersonaId): Promise<boolean> {
  return database.transaction(async (transaction) => {
    await transaction.query(lockRemovals);
    const [row] = await transaction.query(deletePiece, [id]);
    return row?.whole === true;
  });
}
