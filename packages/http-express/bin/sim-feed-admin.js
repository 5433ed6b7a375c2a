#!/usr/bin/env node
// Here, and not in dist, so that npm finds it in a clone before anything is built. The check comes first, so that an old
// Node reads its sentence and not an error of its own.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `sim-feed-admin needs Node 22.14 or later, and this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(2);
}
const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  const clone = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
  console.error(`sim-feed-admin is not built yet: run "npm run build" in ${clone}.`);
  process.exit(2);
}
await import(main.href);
