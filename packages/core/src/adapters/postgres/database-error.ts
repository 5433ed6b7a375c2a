import {
  OutcomeUnknown,
  SchemaMismatch,
  SimFeedError,
  StorageRefused,
  StorageUnavailable,
} from '../../errors/index.ts';

const rolledBack = new Set(['40001', '40P01']);
// Also ended by the server, as the transaction was left idle for too long.
const connectionGone = /^(08|57P0[12]|25P03)/;
// Out of resources, shutting down, cancelled by a time limit, read-only, not waiting for a lock, input or output failed.
const refusedForNow = /^(53|57|25006|55P03|58)/;
// What a role may not do, or a table does not have.
const refusedForGood = /^42/;
const lostByMessage = /terminat|timeout|timed out|connection|not queryable|closed|ended/i;

/** The SQLSTATE of an error, where a database server reported it. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // None begins with an E, as the operating system's own do: EPIPE is no state.
  return typeof code === 'string' && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined;
}

/** The name of the constraint that an error is about. */
export function constraintOf(error: unknown): string | undefined {
  if (sqlState(error) !== '23505' || !(error instanceof Error) || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? error.constraint : undefined;
}

/** Whether the database rolled a transaction back for a deadlock or a conflict, so that it may be run again. */
export function isRolledBack(error: unknown): boolean {
  return rolledBack.has(sqlState(error) ?? '');
}

/** Whether the connection went, so that what was under way has an outcome that nobody knows. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return connectionGone.test(state);
  if (!(error instanceof Error)) return false;
  // A name of several addresses, none of which was to be reached.
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost);
  return 'syscall' in error || lostByMessage.test(error.message);
}

/** What an error is that may be a driver's, of whatever library asked it; one of ours, or of nobody's, stays as it is. */
export function databaseFailure(error: unknown): unknown {
  // Its sentence may quote a name such as "ended_at", which would then be read as the driver's word on a connection.
  if (SimFeedError.is(error)) return error;
  // Who asks again is not met by the same deadlock again.
  return isRolledBack(error) ? unavailable(error) : failureOf(error);
}

/** What a driver's failure is to the caller, where nothing can have been kept of the statement; others stay as they are. */
export function failureOf(error: unknown): unknown {
  const state = sqlState(error);
  if (state === '42P01') return schemaMissing();
  if (state !== undefined && refusedForGood.test(state)) return refused(error, state);
  if (isConnectionLost(error) || (state !== undefined && refusedForNow.test(state))) return unavailable(error);
  return error;
}

/** What the failure of a commit, or of a statement that commits by itself, is to the caller. */
export function commitFailureOf(error: unknown): unknown {
  return isConnectionLost(error) ? new OutcomeUnknown({ cause: error }) : failureOf(error);
}

function refused(cause: unknown, state: string): StorageRefused {
  return new StorageRefused(`${cause instanceof Error ? cause.message : 'it says nothing more'} (${state})`, { cause });
}

/** The storage cannot be reached, for that reason. */
export function unavailable(cause: unknown): StorageUnavailable {
  return new StorageUnavailable('The database cannot be reached.', { cause });
}

function schemaMissing(): SchemaMismatch {
  return new SchemaMismatch(
    'schema-missing',
    'The database has no schema of ours: call preparePostgres or preparePglite first, or run sql/init.sql on it.',
  );
}
