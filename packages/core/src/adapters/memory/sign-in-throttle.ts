import { type ThrottlePolicy, waitAfter } from '../../domain/index.ts';
import type { SignInThrottle } from '../../ports/index.ts';

const day = 86_400_000;

interface Failures {
  count: number;
  lastAt: number;
}

/** Counts failed sign-ins in memory. */
export class MemorySignInThrottle implements SignInThrottle {
  /** The oldest first: a key that is counted again goes to the end. */
  readonly #failures = new Map<string, Failures>();
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  async attempt(key: string, policy: ThrottlePolicy): Promise<number> {
    const now = this.#now().getTime();
    const known = this.#failures.get(key);
    const count = known?.count ?? 0;
    const lastAt = known?.lastAt ?? now;
    const wait = known === undefined ? 0 : lastAt + waitAfter(count, policy) - now;
    if (wait > 0) return wait;
    this.#failures.delete(key);
    this.#failures.set(key, { count: lastAt + policy.forgetAfter <= now ? 1 : count + 1, lastAt: now });
    this.#forgetOld(now);
    return 0;
  }

  async takeBack(key: string): Promise<void> {
    const known = this.#failures.get(key);
    if (known !== undefined) known.count = Math.max(known.count - 1, 0);
  }

  async forget(key: string): Promise<void> {
    this.#failures.delete(key);
  }

  #forgetOld(now: number): void {
    for (const [key, { lastAt }] of this.#failures) {
      if (lastAt >= now - day) return;
      this.#failures.delete(key);
    }
  }
}
