import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderRefused } from '../../errors/index.ts';
import { createdWhole } from './created-whole.ts';
import { FolderLock } from './folder-lock.ts';
import { forgetHolder, nameHolder, writeHolder } from './holder.ts';
import { makeFolder } from './make-folder.ts';
import { markAsOurs } from './marker.ts';

const database = 'database';

/** A data folder that this process holds, and no other. */
export interface DataFolder extends AsyncDisposable {
  /** The folder's own path: absolute, with no symbolic link in it. */
  readonly path: string;
  /** Where the database goes, within the folder. */
  readonly database: string;
  /**
   * Opens the database with `create`, which is given the path: `(path) => PGlite.create(path)`. The first time it is
   * created aside, closed, moved to its place and opened there, because PGlite cannot open what a process left that
   * was killed while it wrote the first files.
   */
  open<Database extends { close(): Promise<void> }>(create: (path: string) => Promise<Database>): Promise<Database>;
  /** Gives the folder up. Close the database first. */
  close(): Promise<void>;
}

/**
 * Claims a folder for this process until it gives it up or ends, however it ends; a stopped process keeps it. The
 * folder is made where there is none, with mode 0700. The lock is on the folder itself: no symbolic link or other
 * spelling gets around it. It does not hold between machines that share a network file system.
 * Throws FolderRefused: `folder-held` with the holder's name, `folder-foreign`, `folder-unusable`.
 */
export async function claimDataFolder(path: string): Promise<DataFolder> {
  try {
    await makeFolder(path);
    const folder = await realpath(path);
    // The marker comes before the lock: whatever moment a crash leaves behind, what is there is empty or marked.
    await markAsOurs(folder);
    const lock = FolderLock.take(folder);
    if (!lock) throw new FolderRefused('folder-held', await nameHolder(folder));
    return await named(folder, lock);
  } catch (error) {
    throw error instanceof FolderRefused ? error : unusable(path, error);
  }
}

/** Writes down who holds the folder; where that cannot be done nobody does. */
async function named(folder: string, lock: FolderLock): Promise<DataFolder> {
  try {
    await writeHolder(folder);
    return new ClaimedFolder(folder, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

class ClaimedFolder implements DataFolder {
  readonly path: string;
  readonly database: string;
  readonly #lock: FolderLock;

  constructor(path: string, lock: FolderLock) {
    this.path = path;
    this.database = join(path, database);
    this.#lock = lock;
  }

  async open<Database extends { close(): Promise<void> }>(
    create: (path: string) => Promise<Database>,
  ): Promise<Database> {
    await createdWhole(this.database, create);
    return create(this.database);
  }

  async close(): Promise<void> {
    if (!this.#lock.held) return;
    try {
      await forgetHolder(this.path);
    } finally {
      this.#lock.release();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function unusable(path: string, cause: unknown): FolderRefused {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FolderRefused(
    'folder-unusable',
    `The data folder ${path} cannot be used: ${reason}. It must be a folder that this process may write.`,
    { cause },
  );
}
