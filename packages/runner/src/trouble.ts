import { hasCode } from '@sim-feed/core';
import { databaseFailure } from '@sim-feed/core/postgres';

/** What keeps a runner from its work until somebody sees to it, such as a right that its role does not have. */
export class Trouble {
  #failure: unknown;

  /** Why the last try failed, where trying again does not help; undefined where it did not, or may pass. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Notes why something failed; true where it is of those that do not pass. */
  note(error: unknown): boolean {
    const failure = databaseFailure(error);
    if (passes(failure)) return false;
    this.#failure = failure;
    return true;
  }

  /** It has been done at last. */
  clear(): void {
    this.#failure = undefined;
  }
}

function passes(failure: unknown): boolean {
  return hasCode(failure, 'storage-unavailable', 'outcome-unknown', 'cycle-running', 'interrupted');
}
