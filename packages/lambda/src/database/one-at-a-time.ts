import { StorageUnavailable } from '@sim-feed/core/errors';

const patience = 1_200;

/** Lets one in at a time, in the order in which they came. Outside Lambda an instance may get many events at once. */
export class OneAtATime {
  readonly #waiting = new Set<() => void>();
  #taken = false;

  /** False where somebody else is in. */
  enter(): boolean {
    if (this.#taken) return false;
    this.#taken = true;
    return true;
  }

  /** Resolves when the one before has left; rejects with StorageUnavailable where that takes too long. */
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

  /** Lets the next one in. */
  leave(): void {
    const [begin] = this.#waiting;
    this.#taken = begin !== undefined;
    if (begin === undefined) return;
    this.#waiting.delete(begin);
    begin();
  }
}
