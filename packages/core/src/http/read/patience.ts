import { StorageUnavailable } from '../../errors/index.ts';

/** Gives up on what takes too long. One timer serves all: setting and clearing one for each is a tenth of an answer. */
export class Patience {
  readonly #milliseconds: number;
  /** What is under way, the oldest first, and when it will have taken too long. */
  readonly #waiting = new Map<() => void, number>();
  #armed = false;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** The work's own end, or StorageUnavailable where that comes too late. */
  within<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new StorageUnavailable('The storage takes too long to answer.'));
      this.#waiting.set(giveUp, performance.now() + this.#milliseconds);
      if (!this.#armed) this.#arm(this.#milliseconds);
      const end = () => this.#waiting.delete(giveUp);
      void work.then(resolve, reject).then(end);
    });
  }

  #arm(milliseconds: number): void {
    this.#armed = true;
    const timer: unknown = setTimeout(() => this.#look(), milliseconds);
    // In Node it would keep a process up that has nothing else to do.
    if (canBeLeft(timer)) timer.unref();
  }

  #look(): void {
    this.#armed = false;
    const now = performance.now();
    for (const [giveUp, until] of this.#waiting) {
      const left = Math.ceil(until - now);
      // A timer may fire a little early by this clock.
      if (left > 1) {
        this.#arm(left);
        return;
      }
      this.#waiting.delete(giveUp);
      giveUp();
    }
  }
}

function canBeLeft(timer: unknown): timer is { unref(): void } {
  return typeof timer === 'object' && timer !== null && 'unref' in timer;
}
