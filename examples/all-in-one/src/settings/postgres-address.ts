import { InvalidOption } from '@sim-feed/core';
import { printableLine } from '../terminal/printable.ts';

/** Where a PostgreSQL is: all that may be said of its address aloud. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** A client of `pg`, which knows what an address and the PG* variables come to. */
type ClientConstructor = new (options: {
  connectionString: string;
}) => {
  readonly host: string;
  readonly port: number;
  readonly database?: string | undefined;
  readonly user?: string | undefined;
};

/** Reads DATABASE_URL. Throws InvalidOption, which does not repeat it: it may hold a password. */
export function readAddress(url: string, Client: ClientConstructor): PostgresAddress {
  if (!/^postgres(ql)?:\/\//.test(url)) throw malformed();
  try {
    const { host, port, database, user } = new Client({ connectionString: url });
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw malformed();
    return { host: printableLine(host), port, database: printableLine(database || user || '(unnamed)') };
  } catch {
    throw malformed();
  }
}

function malformed(): InvalidOption {
  return new InvalidOption(
    'DATABASE_URL is not an address of PostgreSQL: write postgres://user:password@host:5432/name, with @, : and / in the password as %40, %3A and %2F.',
  );
}
