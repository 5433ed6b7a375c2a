import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { claimDataFolder, type DataFolder } from '@sim-feed/core/data-folder';
import { pgliteStorage, preparePglite, releaseLeases } from '@sim-feed/core/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';

const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
const slot = new Date('2026-03-01T12:00:00.000Z');
const lease = { holder: 'killed', milliseconds: 3_600_000 };

let parent: string;
let folder: DataFolder;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sim-feed-open-'));
  folder = await claimDataFolder(join(parent, 'data'));
});

afterEach(async () => {
  await folder.close();
  await rm(parent, { recursive: true, force: true });
});

/** Stands for a database: one file. */
async function createFile(path: string, text: string) {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'content'), text, { flag: 'a' });
  return { close: async () => {} };
}

test('a database that was not created whole is created anew, and one that was is kept', async () => {
  const crash = new RangeError('killed');
  const crashing = folder.open(async (path) => {
    await createFile(path, 'half');
    throw crash;
  });
  await expect(crashing).rejects.toBe(crash);
  await (await folder.open((path) => createFile(path, 'whole,'))).close();
  await (await folder.open((path) => createFile(path, 'again'))).close();
  expect(await readFile(join(folder.database, 'content'), 'utf8')).toBe('whole,whole,again');
});

test('PGlite keeps its data there, and the leases of a killed process can be dropped', async () => {
  const first = await folder.open((path) => PGlite.create(path));
  await preparePglite(first);
  const { id } = await pgliteStorage(first).cycles.open({ slot, opening, at: slot, lease });
  await first.close();

  const second = await folder.open((path) => PGlite.create(path));
  await preparePglite(second);
  const { cycles } = pgliteStorage(second);
  const ours = { holder: 'next', milliseconds: 1_000 };
  expect(await cycles.running()).toMatchObject({ id });
  expect(await cycles.hold(id, ours)).toBe(false);
  await releaseLeases(second);
  expect(await cycles.hold(id, ours)).toBe(true);
  await second.close();
});
