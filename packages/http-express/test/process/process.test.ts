import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import { AdminProcess } from './admin-process.ts';

const root = resolve(import.meta.dirname, '../../../..');
const run = promisify(execFile);
let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'sim-feed-admin-'));
  database = await createDatabase();
}, 300_000);
afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The commands of the README, as a reader would type them after the first. */
function commandsOfReadme(port: number): string {
  const readme = readFileSync(join(root, 'packages/http-express/README.md'), 'utf8');
  const [start, ...others] = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands = '']) => commands);
  expect(start).toBe('DATA_DIR=.sim-feed npx sim-feed-admin\n');
  expect(others).toHaveLength(2);
  return others.join('\n').replaceAll('localhost:8000', `127.0.0.1:${port}`);
}

const secrets = {
  JWT_SECRET: 'the secret of a process, of 32 bytes and more',
  BOOTSTRAP_TOKEN: 'a bootstrap token of 32 characters',
};

describe('sim-feed-admin', () => {
  it('does in a data folder what its README says', { timeout: 120_000 }, async () => {
    await using server = new AdminProcess({ DATA_DIR: '.sim-feed' }, folder);
    const port = await server.port();
    const script = `set -euo pipefail\ncurl() { command curl -sS --fail-with-body "$@"; echo; }\n${commandsOfReadme(port)}`;
    const { stdout } = await run('bash', ['-c', script], { cwd: folder });
    expect(stdout).toContain('"message":"Welcome, ada."');
    expect(stdout.match(/"persona_id":1/g)).toHaveLength(4);
    for (const name of ['bootstrap-token', 'jwt-secret']) {
      const file = join(folder, '.sim-feed', name);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(server.out).not.toContain(readFileSync(file, 'utf8').trim());
    }
    expect(server.err).toContain(readFileSync(join(folder, '.sim-feed/bootstrap-token'), 'utf8').trim());
    server.send('SIGTERM');
    expect(await server.end()).toBe(0);
    const audits = [...server.out.matchAll(/"audit":"([^"]+)"/g)].map(([, audit]) => audit);
    expect(audits).toEqual(['admin-registered', 'signed-in', 'persona-created', 'persona-removed']);
    for (const line of server.out.trim().split('\n')) {
      if (/"audit"|"status"/.test(line)) expect(JSON.parse(line).request_id).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(server.out).not.toContain('correct horse');
  });

  it('keeps its tokens over a restart, and no longer shows the bootstrap token', { timeout: 120_000 }, async () => {
    await using server = new AdminProcess({ DATA_DIR: '.sim-feed' }, folder);
    await server.port();
    server.send('SIGTERM');
    expect(await server.end()).toBe(0);
    expect(server.err).not.toContain(readFileSync(join(folder, '.sim-feed/bootstrap-token'), 'utf8').trim());
  });

  it('answers what is under way when it is told to stop, and ends with 0', { timeout: 120_000 }, async () => {
    await using server = new AdminProcess({ DATABASE_URL: database.url, BCRYPT_COST: '13', ...secrets });
    const port = await server.port();
    const answered = Array.from({ length: 3 }, () => statusOfSignIn(port));
    // The first byte of an answer comes only after the password was compared: by then all three are under way.
    await Promise.race(answered);
    server.send('SIGTERM');
    expect(await Promise.all(answered)).toEqual([401, 401, 401]);
    expect(await server.end()).toBe(0);
  });

  it('says everything that is wrong with its environment, and no value of it', async () => {
    await using server = new AdminProcess({
      DATABASE_URL: 'mysql://u:hidden-pass@h/x',
      JWT_SECRET: 'short-secret',
      PORT: 'x',
    });
    expect(await server.end()).toBe(2);
    expect(server.err).toContain('There are 3 mistakes in the environment:');
    expect(server.err).not.toMatch(/hidden-pass|short-secret/);
  });

  it('says when the port is taken', { timeout: 120_000 }, async () => {
    await using first = new AdminProcess({ DATABASE_URL: database.url, ...secrets });
    const port = await first.port();
    await using second = new AdminProcess({ DATABASE_URL: database.url, ...secrets, PORT: String(port) });
    expect(await second.end()).toBe(2);
    expect(second.err).toMatch(new RegExp(`^PORT ${port} is taken by another process: .+\\.\n$`));
  });
});

function statusOfSignIn(port: number): Promise<number> {
  const body = JSON.stringify({ username: 'nobody', password: 'wrong' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/auths/login', method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end(body);
  });
}
