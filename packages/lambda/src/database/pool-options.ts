import type { PoolConfig } from 'pg';
import type { Configuration } from '../configuration.ts';
import { columnTypes } from './column-types.ts';

const localHosts = ['localhost', '127.0.0.1', '[::1]', ''];

/** One connection, each wait bounded so that an answer is there within three seconds, TLS verified. */
export function poolOptions(address: string, { tls, caFile }: Configuration): PoolConfig {
  const url = new URL(address);
  const isLocal = localHosts.includes(url.hostname);
  // What an address says of TLS would outrank what is said here.
  for (const name of [...url.searchParams.keys()]) if (/^(ssl|uselibpq)/.test(name)) url.searchParams.delete(name);
  return {
    connectionString: url.href,
    ssl: tls && !isLocal ? { rejectUnauthorized: true, ...(caFile && { ca: certificatesOf(caFile) }) } : false,
    max: 1,
    // A frozen instance is thawed with its clock ahead: no timer may close what the next request needs.
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    keepAlive: true,
    connectionTimeoutMillis: 1_200,
    statement_timeout: 1_300,
    query_timeout: 1_400,
    application_name: 'sim-feed-read',
    types: columnTypes,
  };
}

/** Not by an import: that makes Node load all that `node:fs` can do, streams included, at every cold start. */
function certificatesOf(file: string): string {
  return process.getBuiltinModule('node:fs').readFileSync(file, 'utf8');
}
