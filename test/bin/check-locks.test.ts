import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../bin/check-locks.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sim-feed-locks-'));
  for (const name of ['bin', 'bench']) mkdirSync(join(folder, name));
  cpSync(script, join(folder, 'bin/check-locks.mjs'));
  write('bench/package-lock.json', { '': {} });
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ lockfileVersion: 3, packages }));
}

function check(...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['bin/check-locks.mjs', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('names what another system wants and what has the address of a registry, and puts it right', () => {
  write('package-lock.json', {
    '': { dependencies: { tool: '2.0.0' } },
    'node_modules/tool': {
      version: '2.0.0',
      resolved: 'https://registry.example.org/tool-2.0.0.tgz',
      integrity: 'sha512-x',
      optionalDependencies: {
        '@tool/linux-x64-gnu': '2.0.0',
        '@tool/darwin-arm64': '2.0.0',
        '@tool/linux-x64-musl': '2.0.0',
      },
    },
    'node_modules/tool/node_modules/@tool/linux-x64-gnu': { version: '2.0.0', optional: true },
  });
  const found = check();
  expect(found.status).toBe(1);
  expect(found.stderr).toContain('package-lock.json: @tool/darwin-arm64 is missing, which node_modules/tool may want');
  expect(found.stderr).toContain('package-lock.json: node_modules/tool has the address of a registry');
  expect(found.stderr).not.toContain('linux-x64-gnu is missing');
  expect(check('--mend').status).toBe(0);
  expect(check()).toEqual({ status: 0, stderr: '2 lock files: 0 problems\n' });
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  expect(packages['node_modules/@tool/darwin-arm64']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  });
  expect(packages['node_modules/@tool/linux-x64-musl'].libc).toEqual(['musl']);
});

test('does not make up an entry whose name tells no system', () => {
  write('package-lock.json', { 'node_modules/tool': { version: '2.0.0', optionalDependencies: { extra: '^1.0.0' } } });
  expect(check('--mend').status).toBe(1);
});
