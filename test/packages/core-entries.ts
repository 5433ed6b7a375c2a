import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '../..');

const core = path.join(root, 'packages/core');

function json<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const { exports } = json<{ exports: Record<string, { types: string; default: string }> }>(
  path.join(core, 'package.json'),
);

/** Every public entry of the core: how it is imported, and its name in dist. */
export const entries = Object.entries(exports).map(([subpath, files]) => ({
  specifier: path.posix.join('@sim-feed/core', subpath),
  name: subpath === '.' ? 'index' : subpath.replace('./', ''),
  files,
}));

/** Where the compiler, the tests and the arrows find each entry's source, from the root. */
export const sources = Object.fromEntries(
  Object.entries(
    json<{ compilerOptions: { paths: Record<string, [string]> } }>(path.join(root, 'tsconfig.json')).compilerOptions
      .paths,
  ).map(([specifier, [file]]) => [specifier, path.posix.normalize(file)]),
);
