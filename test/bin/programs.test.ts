import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const programs = ['packages/runner/bin/sim-feed-runner.js', 'packages/http-express/bin/sim-feed-admin.js'];

/** Runs a program in a Node that takes itself for another version. */
function runAs(version: string, program: string) {
  const start = `
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    import(process.argv[1]);
  `;
  return spawnSync(process.execPath, ['-e', start, path.resolve(import.meta.dirname, '../..', program)], {
    encoding: 'utf8',
  });
}

test.each(programs)('%s says in one sentence which Node it needs', (program) => {
  const { status, stderr } = runAs('20.20.2', program);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^sim-feed-\w+ needs Node 22\.14 or later, and this is 20\.20\.2 \(.+\)\.\n$/);
});
