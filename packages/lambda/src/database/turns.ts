import { StorageUnavailable } from '@sim-feed/core/errors';

const patience = 1_200;

/** Lets one in at a time, in the order in which they came. Outside Lambda an instance may get many events at once. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #taken = false;

  /** False where somebody else's turn it is. */
  take(): boolean {
    if (this.#taken) return false;
    this.#taken = true;
    return true;
  }

  /** Resolves when it is one's turn; rejects with StorageUnavailable where that takes too long. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(begin);
        reject(new StorageUnavailable('The connection is in use.'));
      }, patience);
      this.#waiting.add(begin);
    });
  }

  /** Ends a turn. */
  pass(): void {
    const [begin] = this.#waiting;
    this.#taken = begin !== undefined;
    if (begin === undefined) return;
    this.#waiting.delete(begin);
    begin();
  }
}
