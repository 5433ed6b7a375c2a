import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderRefused } from '@sim-feed/core';

const secretBytes = 32;
const ownerOnly = 0o600;
const form = /^[A-Za-z0-9_-]{43}$/;

/**
 * The secret of that name which a data folder keeps: 256 bits of chance, made when it is first asked for, in a file that
 * its owner alone may read. Throws FolderRefused where the file holds something else.
 */
export async function keptSecret(folder: string, name: 'jwt-secret' | 'bootstrap-token'): Promise<string> {
  const file = join(folder, name);
  await createWhole(file);
  const secret = (await readFile(file, 'utf8')).trim();
  if (!form.test(secret)) {
    throw new FolderRefused('folder-unusable', `The file ${file} holds no secret of ours: remove it to get a new one.`);
  }
  await chmod(file, ownerOnly);
  return secret;
}

/** Written aside and then put in its place, which fails where there is one: nobody ever reads half a secret. */
async function createWhole(file: string): Promise<void> {
  const aside = `${file}-${process.pid}`;
  await writeFile(aside, `${randomBytes(secretBytes).toString('base64url')}\n`, { mode: ownerOnly });
  try {
    await link(aside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
