import path from 'node:path';
import { expect, test } from 'vitest';
import bundling from '../../packages/core/tsup.config.ts';
import { entries, sources } from './core-entries.ts';

test('package.json, tsconfig.json and tsup.config.ts name the same entries', () => {
  const { entry } = bundling as { entry: Record<string, string> };
  const built = entries.map(({ specifier, name }) => [specifier, path.posix.join('packages/core', entry[name] ?? '')]);
  const ofCore = Object.entries(sources).filter(([specifier]) => specifier.startsWith('@sim-feed/core'));
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(ofCore));
  expect(Object.keys(entry)).toHaveLength(entries.length);
});

test.each(entries)('$specifier leads to the files that are built for it', ({ name, files }) => {
  expect(files).toEqual({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
});
