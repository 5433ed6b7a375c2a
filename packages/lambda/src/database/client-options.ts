import type { ClientConfig } from 'pg';
import type { Configuration } from '../configuration.ts';
import { columnTypes } from './column-types.ts';

const localHosts = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** Each wait bounded so that an answer is there within three seconds, TLS verified. */
export function clientOptions(address: string, { tls, caFile }: Configuration): ClientConfig {
  const url = new URL(address);
  // What an address says of TLS would outrank what is said here.
  for (const name of [...url.searchParams.keys()]) if (/^(ssl|uselibpq)/.test(name)) url.searchParams.delete(name);
  return {
    connectionString: url.href,
    ssl: tls && !isLocal(url) ? { rejectUnauthorized: true, ...(caFile && { ca: certificatesOf(caFile) }) } : false,
    keepAlive: true,
    connectionTimeoutMillis: 1_200,
    statement_timeout: 1_300,
    application_name: 'sim-feed-read',
    types: columnTypes,
  };
}

/** Whether the driver will find the database on this machine: a host in the query outranks the one in its usual place. */
function isLocal({ hostname, searchParams }: URL): boolean {
  const host =
    searchParams.getAll('host').at(-1) || decodeURIComponent(hostname) || process.env['PGHOST'] || 'localhost';
  return localHosts.includes(host) || host.startsWith('/');
}

/** Not by an import: that makes Node load all that `node:fs` can do, streams included, at every cold start. */
function certificatesOf(file: string): string {
  return process.getBuiltinModule('node:fs').readFileSync(file, 'utf8');
}
