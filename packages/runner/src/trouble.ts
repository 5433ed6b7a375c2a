import { type ErrorCode, hasCode } from '@sim-feed/core';
import { databaseFailure } from '@sim-feed/core/postgres';

/** What is nobody's to mend: the next try may find it gone. */
const passing: readonly ErrorCode[] = [
  'storage-unavailable',
  'outcome-unknown',
  'cycle-running',
  'slot-taken',
  'simulation-paused',
  'turn-lost',
  'interrupted',
];
/** What stays as it is until somebody changes the database. */
const lasting: readonly ErrorCode[] = [
  'storage-refused',
  'schema-missing',
  'schema-foreign',
  'schema-older',
  'schema-newer',
  'database-older',
];
// Of a failure that we do not know neither is sure: one that goes on for so long does not pass by itself.
const patience = 10_000;

/** What keeps a runner from its work until somebody sees to it, such as a right that its role does not have. */
export class Trouble {
  #failure: unknown;
  #unknownSince: number | undefined;

  /** Why it cannot be done, where trying again does not help; undefined where it can, or may soon. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Notes why something failed; true where that does not pass by itself. `now` is in milliseconds. */
  note(error: unknown, now = performance.now()): boolean {
    const failure = databaseFailure(error);
    if (hasCode(failure, ...passing)) return false;
    if (!hasCode(failure, ...lasting)) {
      this.#unknownSince ??= now;
      if (now - this.#unknownSince < patience) return false;
    }
    this.#failure = failure;
    return true;
  }

  /** It has been done at last, or there is nothing left to do. */
  clear(): void {
    this.#failure = undefined;
    this.#unknownSince = undefined;
  }
}
