import { StorageUnavailable } from '../../src/errors/index.ts';
import type { Storage } from '../../src/ports/index.ts';
import { aroundStorage, type CallName } from './around-storage.ts';

/**
 * A process that can die, seen from its storage: from its death on no call is made any more, and none comes back, not
 * even one that the storage has carried out.
 */
export class MortalProcess implements Disposable {
  readonly storage: Storage;
  readonly #grave = Promise.withResolvers<never>();
  #dead = false;

  /** With `death`, it dies by itself in the place of that call, counted from 1. */
  constructor(real: Storage, death?: { readonly call: CallName; readonly count: number }) {
    let count = 0;
    this.#grave.promise.catch(() => {});
    this.storage = aroundStorage(real, async (name, call) => {
      if (name === death?.call) count += 1;
      if (count === death?.count) this.#dead = true;
      if (this.#dead) return this.#grave.promise;
      const result = await call();
      return this.#dead ? this.#grave.promise : result;
    });
  }

  /** Dies, and never comes back to the caller. */
  die(): Promise<never> {
    this.#dead = true;
    return this.#grave.promise;
  }

  /** Resolves once it has died. */
  async death(): Promise<void> {
    while (!this.#dead) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Lets what still waits for it end, so that no timer is left running. */
  [Symbol.dispose](): void {
    this.#dead = true;
    this.#grave.reject(new StorageUnavailable());
  }
}
