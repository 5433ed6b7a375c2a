// `npm run check:packages`: what a user would install, looked at by publint and by arethetypeswrong, every entry.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildStalePackages } from './build-packages.mjs';

const root = path.dirname(import.meta.dirname);

function isPublished(folder) {
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).private !== true;
}

function passes(tool, ...options) {
  return spawnSync(path.join(root, 'node_modules/.bin', tool), options, { stdio: 'inherit' }).status === 0;
}

buildStalePackages();
const folders = readdirSync(path.join(root, 'packages')).map((name) => path.join(root, 'packages', name));
for (const folder of folders.filter(isPublished)) {
  const sound =
    passes('publint', '--strict', folder) &&
    passes('attw', '--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji');
  if (!sound) process.exitCode = 1;
}
