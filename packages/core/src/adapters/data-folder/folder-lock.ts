import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const fileName = 'lock.sqlite';
const busy = 5;

/**
 * A lock on a folder: a transaction on an SQLite file in it that never commits. The operating system frees it when
 * the process ends, and not before. Nothing else may open the file: closing it would free the lock (POSIX).
 */
export class FolderLock {
  readonly #database: DatabaseSync;
  #held = true;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Takes the lock, or gives back undefined at once where another has it. */
  static take(folder: string): FolderLock | undefined {
    const database = new DatabaseSync(join(folder, fileName), { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
      return new FolderLock(database);
    } catch (error) {
      database.close();
      if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined;
      throw error;
    }
  }

  get held(): boolean {
    return this.#held;
  }

  /** Doing it twice is fine. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#database.exec('ROLLBACK');
    this.#database.close();
  }
}
