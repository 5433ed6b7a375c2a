import { foldedName, networkOf, type ThrottlePolicy } from '../domain/index.ts';
import { TooManyAttempts } from '../errors/index.ts';
import type { Secrets, SignInThrottle } from '../ports/index.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How failed sign-ins are held back, under the name that was given and under the network they came from. */
export interface SignInPolicies {
  readonly account: ThrottlePolicy;
  readonly address: ThrottlePolicy;
}

/** Five failures for an account and fifty for a network, which many may share; then waits that double. */
export const defaultPolicies: SignInPolicies = {
  account: { failures: 5, firstWait: 30 * second, longestWait: 15 * minute, forgetAfter: hour },
  address: { failures: 50, firstWait: 30 * second, longestWait: 15 * minute, forgetAfter: hour },
};

/** An attempt that has been counted as a failure. */
export interface Admitted {
  /** It was right. */
  succeeded(): Promise<void>;
  /** It came to nothing, through no fault of who made it. */
  undone(): Promise<void>;
}

/** Lets attempts through, or says how long to wait. */
export class SignInGuard {
  readonly #throttle: SignInThrottle;
  readonly #secrets: Secrets;
  readonly #policies: SignInPolicies;

  constructor(throttle: SignInThrottle, secrets: Secrets, policies: SignInPolicies) {
    this.#throttle = throttle;
    this.#secrets = secrets;
    this.#policies = policies;
  }

  /**
   * Counts an attempt for that name, whether or not it is anybody's, and from that address, where there is one. The
   * address comes first: one that has to wait does not lock accounts any longer. Throws TooManyAttempts.
   */
  async admit(name: string, address?: string): Promise<Admitted> {
    // Digests, so that neither a name of any length nor an address is stored.
    const account = this.#secrets.digest(`account ${foldedName(name)}`);
    const network = address === undefined ? undefined : this.#secrets.digest(`network ${networkOf(address)}`);
    if (network !== undefined) await this.#count(network, this.#policies.address);
    await this.#count(account, this.#policies.account);
    const throttle = this.#throttle;
    return {
      async succeeded() {
        await throttle.forget(account);
        if (network !== undefined) await throttle.takeBack(network);
      },
      async undone() {
        await throttle.takeBack(account);
        if (network !== undefined) await throttle.takeBack(network);
      },
    };
  }

  async #count(key: string, policy: ThrottlePolicy): Promise<void> {
    const wait = await this.#throttle.attempt(key, policy);
    if (wait > 0) throw new TooManyAttempts(Math.ceil(wait / second));
  }
}
