import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { memoryOptions } from '../src/cli/bound-memory.ts';
import { type Driver, onPostgres } from './drivers.ts';
import { buildPackages } from './process/build-packages.ts';

const program = path.resolve(import.meta.dirname, '../bin/sim-feed-runner.js');
const options = memoryOptions(process.versions).join(' ');
// Before anything of ours: which process it is, and the options of Node that come after these.
const tells = `process.stderr.write('process ' + process.pid + ' ' + process.execArgv.slice(2).join(' ') + '\\n')`;
const told = ['--import', `data:text/javascript,${encodeURIComponent(tells)}`];

let driver: Driver;
let environment: Record<string, string>;
beforeAll(async () => {
  buildPackages();
  driver = await onPostgres();
  environment = { PATH: process.env['PATH'] ?? '', DATABASE_URL: driver.url, MODEL: 'offline' };
}, 180_000);
afterAll(() => driver.close());

function start(args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...told, program, ...args], { env: { ...environment, ...more } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said, ended: once(child, 'close') };
}

function startsOf(err: string, pid: number | undefined): (string | undefined)[] {
  return [...err.matchAll(/^process (\d+) (.*)$/gm)].map(([, id, options]) =>
    Number(id) === pid ? options : `another process, ${id}`,
  );
}

it('gives an option of V8 only to a Node that is known to know it', () => {
  expect(memoryOptions({ node: '24.21.0' })).toEqual(['--max-semi-space-size=8', '--heap-growing-percent=50']);
  expect(memoryOptions({ node: '22.15.0' })).toHaveLength(2);
  expect(memoryOptions({ node: '40.0.0' })).toEqual(['--max-semi-space-size=8']);
});

// Windows knows no execve, and Node has it from 22.15 on.
describe.runIf(process.execve && process.platform !== 'win32')(
  'the room that run and once leave for short-lived objects',
  () => {
    it('is bounded in the same process, which says nothing of it, heeds signals and ends with its own code', async () => {
      const { child, said, ended } = start(['run']);
      await vi.waitFor(() => expect(said.out).toContain('the runner has started'), { timeout: 30_000 });
      child.kill('SIGTERM');
      await ended;
      expect([child.exitCode, child.signalCode]).toEqual([0, null]);
      expect(startsOf(said.err, child.pid)).toEqual(['', options]);
      expect(said.err.trim().split('\n')).toHaveLength(2);
    });

    it('is bounded for once, whose exit code stays', async () => {
      const { child, said, ended } = start(['once', '--json'], { DATABASE_URL: 'nonsense' });
      await ended;
      expect(child.exitCode).toBe(2);
      expect(startsOf(said.err, child.pid)).toEqual(['', options]);
    });

    it.each([
      ['a command that is soon done', ['status'], {}],
      ['somebody who asks for help', ['--help'], {}],
      ['one who chose another', ['once', '--help'], { NODE_OPTIONS: '--max-semi-space-size=32' }],
      ['one who wrote it otherwise', ['once', '--help'], { NODE_OPTIONS: '--max_semi_space_size=32' }],
    ])('is left alone for %s', async (_, args, more) => {
      const { child, said, ended } = start(args, more);
      await ended;
      expect(startsOf(said.err, child.pid)).toEqual(['']);
    });

    it('is left alone where a parent speaks with the process', async () => {
      const child = fork(program, ['once', '--help'], { env: environment, execArgv: told, silent: true });
      let err = '';
      child.stderr?.on('data', (text) => {
        err += text;
      });
      await once(child, 'close');
      expect(startsOf(err, child.pid)).toEqual(['']);
    });

    it('is left alone, without a word, where Node is not permitted to start programs', async () => {
      const options = ['--permission', '--allow-fs-read=*'];
      const child = spawn(process.execPath, [...options, program, 'once', '--help'], { env: environment });
      let err = '';
      child.stderr.on('data', (text) => {
        err += text;
      });
      await once(child, 'close');
      expect(err).not.toContain('execve');
    });
  },
);
