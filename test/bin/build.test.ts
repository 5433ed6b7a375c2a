import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let tree: string;

function place(file: string): string {
  return path.join(tree, file);
}

function save(name: string, code: string): void {
  mkdirSync(place(`packages/${name}/src`), { recursive: true });
  writeFileSync(place(`packages/${name}/src/index.ts`), code);
}

function addPackage(name: string, dependencies: Readonly<Record<string, string>>): void {
  save(name, `export const said = '${name}';`);
  writeFileSync(place(`packages/${name}/package.json`), JSON.stringify({ name, type: 'module', dependencies }));
  const settings = `export default { entry: ['src/index.ts'], format: 'esm', silent: true };`;
  writeFileSync(place(`packages/${name}/tsup.config.ts`), settings);
}

function startBuild() {
  const child = spawn(process.execPath, ['bin/build.mjs'], { cwd: tree });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close').then(([status]) => ({ status, said }));
  return { child, ended };
}

const build = () => startBuild().ended;
const whole = ['dist', 'package.json', 'src', 'tsup.config.ts'];
const files = (name: string) => readdirSync(place(`packages/${name}`)).sort();
const built = (name: string) => readFileSync(place(`packages/${name}/dist/index.js`), 'utf8');

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'sim-feed-build-'));
  cpSync(path.join(root, 'bin'), place('bin'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), place('node_modules'), 'junction');
  writeFileSync(place('tsconfig.json'), '{}');
  addPackage('above', { ground: '*' });
  addPackage('ground', {});
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

test('builds what is missing in order of need, and nothing that is fresh', async () => {
  expect(await build()).toEqual({ status: 0, said: 'Building ground ...\nBuilding above ...\n' });
  expect(await build()).toEqual({ status: 0, said: '' });
});

test('builds a package again when a source was saved, and those that need it', async () => {
  await build();
  save('above', `export const said = 'higher';`);
  expect(await build()).toEqual({ status: 0, said: 'Building above ...\n' });
  expect(built('above')).toContain('higher');
  save('ground', `export const said = 'lower';`);
  expect((await build()).said).toBe('Building ground ...\nBuilding above ...\n');
});

test('two builds at once both end well', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(built('ground')).toContain('said');
  expect(files('ground')).toEqual(whole);
});

test('a build that is killed leaves the last one as it was, and the next one clears up', async () => {
  await build();
  const before = built('ground');
  save('ground', `export const said = 'lower';`);
  const { child, ended } = startBuild();
  await vi.waitFor(() => expect(files('ground')).not.toEqual(whole), { timeout: 10_000, interval: 5 });
  child.kill('SIGKILL');
  expect(built('ground')).toBe(before);
  await ended;
  expect(files('ground')).not.toEqual(whole);
  expect((await build()).status).toBe(0);
  expect(built('ground')).toContain('lower');
  expect(files('ground')).toEqual(whole);
});

test('a package that cannot be built says so and leaves the last build as it was', async () => {
  await build();
  save('ground', 'export const said = ;');
  const { status, said } = await build();
  expect(status).toBe(1);
  expect(said).toContain('ground could not be built.');
  expect(built('ground')).toContain('said = "ground"');
});
