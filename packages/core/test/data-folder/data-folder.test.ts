import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Claimant, claimant, end } from './process.ts';

const nobody = 65_534;

let parent: string;
let path: string;
let claimants: Claimant[];

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'sim-feed-folder-')));
  path = join(parent, 'data');
  claimants = [];
});

afterEach(async () => {
  for (const { process: child } of claimants) child.kill('SIGKILL');
  await rm(parent, { recursive: true, force: true });
});

async function started(at: string, ...user: string[]): Promise<Claimant> {
  const child = await claimant(at, ...user);
  claimants.push(child);
  return child;
}

test('a new folder is made for its owner alone, and can be claimed again once it is given up', async () => {
  const folder = await claimDataFolder(path);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect(folder).toMatchObject({ path, database: join(path, 'database') });
  await folder.close();
  await folder.close();
  await using again = await claimDataFolder(path);
  expect(again.path).toBe(path);
});

test('the same process cannot claim it twice, and the failed try does not free it', async () => {
  await using folder = await claimDataFolder(path);
  await expect(claimDataFolder(path)).rejects.toMatchObject({ code: 'folder-held' });
  expect((await started(folder.path)).said).toMatch(/^folder-held /);
});

test('a second process is refused, by a symbolic link or a relative path too, with the name of the first', async () => {
  const first = await started(path);
  expect(first.said).toBe(`held ${path}`);
  const link = join(parent, 'link');
  await symlink(path, link);
  for (const spelling of [path, link, `${path}/../${basename(path)}/`, relative(process.cwd(), path)]) {
    const { said } = await started(spelling);
    expect(said).toMatch(/^folder-held /);
    expect(said).toContain(`the process ${first.process.pid} on `);
  }
  await expect(claimDataFolder(link)).rejects.toMatchObject({ code: 'folder-held' });
});

test('a killed holder frees it, a stopped one keeps it', async () => {
  const first = await started(path);
  first.process.kill('SIGSTOP');
  await expect(claimDataFolder(path)).rejects.toMatchObject({ code: 'folder-held' });
  await end(first, 'SIGKILL');
  await using folder = await claimDataFolder(path);
  expect(folder.path).toBe(path);
});

test('a claim that fails once it has the lock gives it back', async () => {
  await (await claimDataFolder(path)).close();
  const inTheWay = join(path, 'holder.json.new');
  await mkdir(inTheWay);
  await expect(claimDataFolder(path)).rejects.toMatchObject({ code: 'folder-unusable' });
  await rm(inTheWay, { recursive: true });
  await using folder = await claimDataFolder(path);
  expect(folder.path).toBe(path);
});

test('it can be given up twice at once, and its note in the way keeps no lock', async () => {
  const folder = await claimDataFolder(path);
  await rm(join(path, 'holder.json'));
  await mkdir(join(path, 'holder.json'));
  await expect(folder.close()).rejects.toThrow();
  await rm(join(path, 'holder.json'), { recursive: true });
  const again = await claimDataFolder(path);
  await Promise.all([again.close(), again.close()]);
});

test('a holder that gives it up leaves no note of itself', async () => {
  const first = await started(path);
  await end(first, 'SIGTERM');
  expect((await readdir(path)).toSorted()).toEqual(['lock.sqlite', 'sim-feed-data']);
});

test('of ten that start at once, one gets it', async () => {
  const said = (await Promise.all(Array.from({ length: 10 }, () => started(path)))).map((child) => child.said);
  expect(said.filter((line) => line.startsWith('held '))).toHaveLength(1);
  expect(said.filter((line) => line.startsWith('folder-held '))).toHaveLength(9);
});

test('a folder with something else in it is refused and left alone', async () => {
  await mkdir(path);
  await writeFile(join(path, 'letter.txt'), 'dear diary');
  await expect(claimDataFolder(path)).rejects.toMatchObject({
    code: 'folder-foreign',
    message: expect.stringContaining('letter.txt'),
  });
  expect(await readdir(path)).toEqual(['letter.txt']);
});

test('whatever a first claim had made when it crashed, the next one accepts', async () => {
  await mkdir(path);
  await (await claimDataFolder(path)).close();
  const made = ['sim-feed-data', 'lock.sqlite', 'holder.json.new', 'holder.json'];
  for (let count = 0; count <= made.length; count += 1) {
    await rm(path, { recursive: true });
    await mkdir(path);
    for (const name of made.slice(0, count)) await writeFile(join(path, name), '');
    await (await claimDataFolder(path)).close();
  }
});

test('a file in its place is refused', async () => {
  await writeFile(path, 'a file');
  await expect(claimDataFolder(path)).rejects.toMatchObject({ code: 'folder-unusable' });
  await expect(claimDataFolder(join(path, 'below'))).rejects.toMatchObject({ code: 'folder-unusable' });
});

test('the folders above a new one are made with it', async () => {
  await using folder = await claimDataFolder(join(path, 'far', 'below'));
  expect(folder.path).toBe(join(path, 'far', 'below'));
  expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test.runIf(existsSync('/proc/self'))('a place where no folder can be made is refused at once', async () => {
  for (const place of ['/proc/nowhere', '/proc/nowhere/below']) {
    const { said } = await started(place);
    expect(said).toMatch(/^folder-unusable The data folder \/proc\/nowhere.* cannot be used: ENOENT/);
  }
});

test('a symbolic link to nowhere is refused', async () => {
  await symlink(join(parent, 'nowhere'), path);
  await expect(claimDataFolder(path)).rejects.toMatchObject({ code: 'folder-unusable' });
});

test('a folder that cannot be written is refused', async () => {
  const asRoot = process.getuid?.() === 0;
  await chmod(parent, 0o755);
  await mkdir(path);
  if (asRoot) await chown(path, nobody, nobody);
  await chmod(path, 0o500);
  // Root may write everything: then another user tries.
  const { said } = await started(path, ...(asRoot ? [String(nobody)] : []));
  expect(said).toMatch(/^folder-unusable .*(EACCES|permission)/);
  await chmod(path, 0o700);
});
