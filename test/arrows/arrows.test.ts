import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const tree = mkdtempSync(path.join(tmpdir(), 'sim-feed-arrows-'));

beforeAll(() => {
  const kept = [
    'packages',
    'examples',
    'test',
    'bench',
    'bin',
    'docs',
    'tsconfig.json',
    'package.json',
    '.dependency-cruiser.cjs',
  ];
  const filter = (source: string) => !/[/\\](node_modules|\.?dist[^/\\]*)$/.test(source);
  for (const name of kept) cpSync(path.join(root, name), path.join(tree, name), { recursive: true, filter });
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
});

afterAll(() => rmSync(tree, { recursive: true }));

const core = 'packages/core/src';

/** Files against the arrows, each with the rule that must name it. */
const planted: Readonly<Record<string, { readonly rule: string; readonly code: string }>> = {
  [`${core}/adapters/memory/planted.ts`]: { rule: 'adapters-apart', code: `import '../offline/planted.ts';` },
  [`${core}/adapters/offline/planted.ts`]: {
    rule: 'adapters-arrow',
    code: `import type { One } from '../../cast/planted.ts';`,
  },
  [`${core}/ports/planted.ts`]: { rule: 'ports-arrow', code: `import type { Planted } from '../engine/planted.ts';` },
  [`${core}/domain/planted.ts`]: {
    rule: 'domain-arrow',
    code: `export type Planted = import("../errors/index.ts").ErrorCode;`,
  },
  [`${core}/cast/planted.ts`]: {
    rule: 'no-cycle',
    code: `import type { Two } from './planted-too.ts'; export type One = Two;`,
  },
  [`${core}/cast/planted-too.ts`]: {
    rule: 'no-cycle',
    code: `import type { One } from './planted.ts'; export type Two = One;`,
  },
  [`${core}/engine/planted.ts`]: {
    rule: 'node-modules-in-their-places',
    code: `import 'node:fs'; export type Planted = 1;`,
  },
  [`${core}/errors/planted.ts`]: { rule: 'errors-take-types-only', code: `import '../domain/text.ts';` },
  [`${core}/services/planted.ts`]: { rule: 'drivers-in-their-places', code: `import type { Pool } from 'pg';` },
  [`${core}/index.ts`]: { rule: 'main-entry-pure', code: `import './services/planted.ts';` },
  [`${core}/astray/planted.ts`]: { rule: 'core-places', code: `import '../domain/text.ts';` },
  [`${core}/testing/planted.ts`]: { rule: 'unresolvable', code: `import './nowhere.ts';` },
  'packages/runner/src/planted.ts': {
    rule: 'core-by-entry-file',
    code: `import type { Storage } from '../../core/src/ports/index.ts';`,
  },
  'packages/lambda/src/planted.ts': { rule: 'hosts-apart', code: `import '../../runner/src/planted.ts';` },
  'examples/planted/main.ts': { rule: 'core-by-entry-name', code: `import '../../packages/core/src/index.ts';` },
  'examples/planted-too/main.ts': { rule: 'examples-apart', code: `import '../planted/main.ts';` },
};

function checkArrows() {
  return spawnSync(process.execPath, ['bin/check-arrows.mjs'], { cwd: tree, encoding: 'utf8' });
}

test('the tree as it stands keeps the arrows', () => {
  const { status, stderr } = checkArrows();
  expect(stderr).toMatch(/^\d+ modules, 0 violations/m);
  expect(status).toBe(0);
});

test('each planted violation is named by its rule', () => {
  for (const [file, { code }] of Object.entries(planted)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), code);
  }
  const { status, stderr } = checkArrows();
  const lines = stderr.split('\n');
  const named = Object.entries(planted).filter(([file, { rule }]) =>
    lines.some((line) => line.startsWith(`${rule}: `) && line.includes(file)),
  );
  expect(Object.fromEntries(named)).toEqual(planted);
  expect(status).toBe(1);
});

test('a tree without modules does not pass', () => {
  for (const name of ['packages', 'examples']) rmSync(path.join(tree, name), { recursive: true });
  mkdirSync(path.join(tree, 'packages'));
  const { status, stderr } = checkArrows();
  expect(stderr).toContain('No module was found');
  expect(status).toBe(1);
});
