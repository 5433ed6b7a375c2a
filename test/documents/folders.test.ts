import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, files, read } from './documents.ts';
import { pathsOf } from './tree.ts';

const source = /\.(ts|tsx|mjs|js|sql|grit)$/;
/** Longer than this are only lists, the schema, and what a machine wrote. */
const most = 300;
const long = [
  'packages/core/src/adapters/security/common-password-list.ts',
  'packages/core/src/adapters/postgres/schema-sql.ts',
  'packages/core/src/client/paths.ts',
  'sql/init.sql',
];

test('every folder of sources has its sentence in ARCHITECTURE.md', () => {
  const told = new Set(
    blocksOf('ARCHITECTURE.md')
      .filter(({ mark }) => mark === 'tree')
      .flatMap(({ code }) => pathsOf(code)),
  );
  const folders = new Set([...files].filter((file) => source.test(file)).map((file) => `${path.dirname(file)}/`));
  const own = /^(\.|packages\/[\w-]+)\/$|^(packages|examples)\/[\w-]+\/test\//;
  expect([...folders].filter((folder) => !own.test(folder) && !told.has(folder))).toEqual([]);
});

test('no source has more lines than a reader takes in, but for those that are meant to', () => {
  const lines = (file: string) => read(file).trimEnd().split('\n').length;
  expect([...files].filter((file) => source.test(file) && lines(file) > most).toSorted()).toEqual(long.toSorted());
});
