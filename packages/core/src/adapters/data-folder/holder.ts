import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

// Beside the lock and not in its file, which nobody but the lock may open.
const fileName = 'holder.json';

/** Writes down which process holds the folder, for the message to the next that wants it. */
export async function writeHolder(folder: string): Promise<void> {
  const holder = { pid: process.pid, host: hostname(), since: new Date() };
  const partial = join(folder, `${fileName}.new`);
  await writeFile(partial, JSON.stringify(holder));
  await rename(partial, join(folder, fileName));
}

/** Takes the note away again. */
export async function forgetHolder(folder: string): Promise<void> {
  await rm(join(folder, fileName), { force: true });
}

/** Says who holds the folder and what to do. */
export async function nameHolder(folder: string): Promise<string> {
  const who = await holderIn(folder);
  return `The data folder ${folder} is held by ${who}. Stop that one first, or use another folder.`;
}

async function holderIn(folder: string): Promise<string> {
  try {
    const { pid, host, since } = JSON.parse(await readFile(join(folder, fileName), 'utf8'));
    return `the process ${pid} on ${host} since ${since}`;
  } catch {
    // It has the lock and has not come to write its note, or is about to give the folder up.
    return 'another process';
  }
}
