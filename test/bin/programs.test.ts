import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const programs = ['packages/runner/bin/sim-feed-runner.js', 'packages/http-express/bin/sim-feed-admin.js'];

/** Runs a program in a Node that takes itself for another version. */
function runAs(version: string, program: string) {
  const start = `
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    import(process.argv[1]);
  `;
  return spawnSync(process.execPath, ['-e', start, path.join(root, program)], {
    encoding: 'utf8',
  });
}

test.each(programs)('%s says in one sentence which Node it needs', (program) => {
  const { status, stderr } = runAs('20.20.2', program);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^sim-feed-\w+ needs Node 22\.14 or later, and this is 20\.20\.2 \(.+\)\.\n$/);
});

test.each(programs)('%s says how it is built, in a clone where it is not', (program) => {
  const clone = mkdtempSync(path.join(tmpdir(), 'sim-feed-clone-'));
  try {
    const own = path.dirname(path.dirname(program));
    for (const name of ['bin', 'package.json']) {
      cpSync(path.join(root, own, name), path.join(clone, own, name), { recursive: true });
    }
    const { status, stderr } = spawnSync(process.execPath, [path.join(clone, program), '--help'], { encoding: 'utf8' });
    expect(stderr).toMatch(/^sim-feed-\w+ is not built yet: run "npm run build" in .+\.\n$/);
    expect(stderr).toContain(`in ${clone}.`);
    expect(status).toBe(2);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
