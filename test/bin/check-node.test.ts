import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const check = path.resolve(import.meta.dirname, '../../bin/check-node.mjs');

/** Runs the check in a Node that takes itself for another version. */
function checkAs(version: string) {
  const program = `
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    import(process.argv[1]);
  `;
  return spawnSync(process.execPath, ['-e', program, check], { encoding: 'utf8' });
}

test.each(['12.22.12', '20.20.2', '22.13.1'])('Node %s is told what to do, in one sentence', (version) => {
  const { status, stderr } = checkAs(version);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    new RegExp(`^Sim-Feed needs Node 22\\.14 or later and this is ${version} .*nodejs\\.org.*\\n$`),
  );
});

test.each(['22.14.0', '24.0.0', '101.1.0'])('Node %s is let through', (version) => {
  expect(checkAs(version)).toMatchObject({ status: 0, stderr: '' });
});
