import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderRefused } from '../../errors/index.ts';

const marker = 'sim-feed-data';
const text =
  'This folder holds the data of a Sim-Feed simulation. While this file is here, Sim-Feed uses the folder.\n';

/** Marks an empty folder as ours, and refuses one that holds anything and is not marked. */
export async function markAsOurs(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.includes(marker)) return;
  if (names.length > 0) {
    throw new FolderRefused(
      'folder-foreign',
      `The folder ${folder} holds something else (${names.slice(0, 3).join(', ')}). ` +
        'Use an empty folder, one that does not exist yet, or one that Sim-Feed made.',
    );
  }
  // That it is there is all that counts, so half a text is as good, and another process may have been faster.
  await writeFile(join(folder, marker), text, { flag: 'a' });
}
