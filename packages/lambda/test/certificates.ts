import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files of an authority of our own and of a server that it vouches for. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  remove(): void;
}

/** Makes an authority and its certificate for a server of that name, with `openssl`, which must be on the path. */
export async function makeCertificates(name: string): Promise<Certificates> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sim-feed-certificates-'));
  const file = (called: string) => path.join(folder, called);
  const fresh = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2'];
  const request = (...more: string[]) => run('openssl', ['req', '-x509', ...fresh, ...more]);
  const authority = ['-keyout', file('authority.key'), '-out', file('authority.crt')];
  await request('-subj', '/CN=An authority', ...authority);
  const signed = ['-CA', file('authority.crt'), '-CAkey', file('authority.key')];
  const own = ['-keyout', file('server.key'), '-out', file('server.crt')];
  await request(
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=DNS:${name}`,
    '-addext',
    'basicConstraints=critical,CA:FALSE',
    ...signed,
    ...own,
  );
  // A server reads no key that others can.
  chmodSync(file('server.key'), 0o600);
  return {
    authority: file('authority.crt'),
    certificate: file('server.crt'),
    key: file('server.key'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
