import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const program = path.join(import.meta.dirname, '../dist/local.js');

beforeAll(() => {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
}, 300_000);

it.each(['SIGTERM', 'SIGINT'] as const)(
  'the read API in a process of its own ends at %s, as a container would have it',
  async (signal) => {
    // Nothing is asked of this database: a handler connects with its first request.
    const child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://localhost:1/none', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const ended = once(child, 'exit');
      const [said] = await once(createInterface({ input: child.stdout }), 'line');
      expect(said).toMatch(/^The read API listens on http:\/\/127\.0\.0\.1:\d+,/);
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  },
  60_000,
);

it.each([
  ['no database', {}, 'Set DATABASE_URL, or DATABASE_URL_PARAMETER'],
  ['a mistake in the database', { DATABASE_URL: 'mysql://localhost/none' }, 'DATABASE_URL is no address of PostgreSQL'],
  ['a mistake in the port', { DATABASE_URL: 'postgres://localhost:1/none', PORT: 'http' }, 'PORT must be'],
])(
  'the read API in a process of its own says in a sentence that it was given %s',
  async (_, environment, sentence) => {
    const child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    try {
      const ended = once(child, 'exit');
      const said = await child.stderr.setEncoding('utf8').toArray();
      expect(said.join('')).toMatch(new RegExp(`^${sentence}[^\n]*\n$`));
      expect(await ended).toEqual([2, null]);
    } finally {
      child.kill('SIGKILL');
    }
  },
  60_000,
);
