// node bin/use-node.mjs 22: puts that Node in the place of the one that the root's package.json brings along, installs,
// and makes sure that npm's commands run on it. For CI: package.json and its lock file are changed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const wanted = process.argv[2] ?? '';

function npm(...parameters) {
  const { status, stdout } = spawnSync('npm', parameters, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // On Windows npm is a script, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`npm ${parameters.join(' ')} ended with ${status}.`);
  return stdout.trim();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!/^\d+(\.\d+){0,2}$/.test(wanted)) stop('Which Node? Such as: node bin/use-node.mjs 22');
npm('install', '--save-dev', '--no-audit', '--no-fund', `node@${wanted}`);
const version = npm('exec', '--', 'node', '--version');
if (version !== `v${wanted}` && !version.startsWith(`v${wanted}.`))
  stop(`npm runs on Node ${version}, not on ${wanted}.`);
console.log(`npm runs on Node ${version}.`);
