import { hasCode, InvalidOption, SimFeedError, StorageUnavailable } from '@sim-feed/core';
import type { PostgresAddress } from '../settings/postgres-address.ts';
import { printableLine } from '../terminal/printable.ts';

const wayOut = 'or unset DATABASE_URL to use a data folder';

/** Says why a PostgreSQL could not be opened, and what to do. Names host, port and database, never the password. */
export function explainPostgres(error: unknown, { host, port, database }: PostgresAddress): SimFeedError {
  if (SimFeedError.is(error) && !hasCode(error, 'storage-unavailable', 'storage-refused')) return error;
  const cause = SimFeedError.is(error) ? error.cause : error;
  const at = `PostgreSQL at ${host}, port ${port}`;
  const { code, message } = partsOf(cause);
  if (code === '28P01' || code === '28000' || message.includes('client password must be')) {
    return new InvalidOption(
      `${at}, did not let us into the database ${database}: check user and password in DATABASE_URL, ${wayOut}.`,
      { cause },
    );
  }
  if (code === '3D000') {
    return new InvalidOption(`${at}, has no database ${database}: create it (createdb ${database}), ${wayOut}.`, {
      cause,
    });
  }
  if (/^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E')) {
    return new StorageUnavailable(`${at}, refused the database ${database}: ${message} (${code}).`, { cause });
  }
  return new StorageUnavailable(
    `${at}, cannot be reached for the database ${database} (${code || message}): start it, ${wayOut}.`,
    { cause },
  );
}

function partsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: printableLine(String(error)) };
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    message: printableLine(error.message || error.name),
  };
}
