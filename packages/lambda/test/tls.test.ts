import dns from 'node:dns';
import { chownSync, copyFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { getPosts } from '@sim-feed/core/http';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../../test/postgres/embedded.ts';
import { handlerOf } from '../src/index.ts';
import { type Certificates, makeCertificates } from './certificates.ts';
import { eventOf } from './village.ts';

const [named, other] = ['database.test', 'other.test'];

let server: EmbeddedServer;
let owner: pg.Client;
let own: Certificates;
let strangers: Certificates;

beforeAll(async () => {
  server = await startEmbedded();
  owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await owner.query(readFileSync(new URL('../../../sql/init.sql', import.meta.url), 'utf8'));
  [own, strangers] = await Promise.all([makeCertificates(named), makeCertificates(named)]);
  resolveToThisMachine();
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  for (const each of [own, strangers]) each?.remove();
  await owner?.end();
  await server?.stop();
});

it('refuses a server that speaks no TLS', async () => {
  expect(await ask({ host: named, caFile: own.authority })).toEqual({
    status: 503,
    log: expect.stringContaining('does not support SSL'),
  });
});

it('connects with TLS where the authority is the one that was named', async () => {
  await offerTls(own);
  expect(await ask({ host: named, caFile: own.authority })).toEqual({ status: 200, log: '', encrypted: true });
});

it('refuses a certificate of an authority that was not named, and says so', async () => {
  await offerTls(own);
  const unknown = { status: 503, log: expect.stringContaining('unable to verify the first certificate') };
  expect(await ask({ host: named, caFile: strangers.authority })).toEqual(unknown);
  expect(await ask({ host: named })).toEqual(unknown);
});

it('refuses a certificate for another name, and says which', async () => {
  await offerTls(own);
  const log = expect.stringMatching(/does not match certificate.*other\.test.*database\.test/);
  expect(await ask({ host: other, caFile: own.authority })).toEqual({ status: 503, log });
});

it.each(['sslmode=disable', 'sslmode=no-verify', 'sslmode=prefer', 'ssl=false', 'uselibpqcompat=true&sslmode=require'])(
  'lets no address switch that off: %s',
  async (query) => {
    await offerTls(own);
    expect(await ask({ host: named, caFile: own.authority, query })).toMatchObject({ status: 200, encrypted: true });
    expect(await ask({ host: named, caFile: strangers.authority, query })).toMatchObject({ status: 503 });
  },
);

it('takes no database for one of this machine that its query names elsewhere', async () => {
  await offerTls(own);
  const elsewhere = { host: 'localhost', query: `host=${named}` };
  expect(await ask({ ...elsewhere, caFile: own.authority })).toMatchObject({ status: 200, encrypted: true });
  expect(await ask({ ...elsewhere, caFile: strangers.authority })).toMatchObject({ status: 503 });
});

it('goes without where it was switched off by name', async () => {
  await offerTls(own);
  expect(await ask({ host: named, tls: 'off' })).toMatchObject({ status: 200, encrypted: false });
});

interface Asking {
  readonly host: string;
  readonly caFile?: string;
  readonly query?: string;
  readonly tls?: 'off';
}

/** One request by a handler of its own: the answer's status, what was logged, whether its connection is encrypted. */
async function ask({ host, caFile, query, tls }: Asking) {
  const url = new URL(server.url);
  url.hostname = host;
  if (query) url.search = query;
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const handler = handlerOf(getPosts, { DATABASE_URL: url.href, DATABASE_CA_FILE: caFile, DATABASE_TLS: tls });
  try {
    const { statusCode: status } = await handler(eventOf('/posts/1'));
    const log = written.mock.calls.join('');
    return { status, log, ...(status === 200 && { encrypted: await isEncrypted() }) };
  } finally {
    written.mockRestore();
    await handler.end();
  }
}

async function isEncrypted(): Promise<boolean> {
  const { rows } = await owner.query(
    "SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'sim-feed-read'",
  );
  return rows[0]?.ssl;
}

async function offerTls({ certificate, key }: Certificates): Promise<void> {
  const { rows } = await owner.query('SHOW data_directory');
  const data = rows[0].data_directory as string;
  const { uid, gid } = statSync(data);
  for (const [from, to] of [
    [certificate, 'server.crt'],
    [key, 'server.key'],
  ] as const) {
    copyFileSync(from, path.join(data, to));
    chownSync(path.join(data, to), uid, gid);
  }
  await owner.query('ALTER SYSTEM SET ssl = on');
  await owner.query('SELECT pg_reload_conf()');
  await expect.poll(async () => (await owner.query('SHOW ssl')).rows[0].ssl, { timeout: 30_000 }).toBe('on');
}

/** Names end in `.test`, which no name server knows: the database is on this machine, and must not seem so. */
function resolveToThisMachine(): void {
  const lookup = dns.lookup;
  const standIn = (name: string, options: dns.LookupOptions, done: (...found: unknown[]) => void) =>
    lookup(name.endsWith('.test') ? '127.0.0.1' : name, options, done as () => void);
  vi.spyOn(dns, 'lookup').mockImplementation(standIn as typeof dns.lookup);
}
