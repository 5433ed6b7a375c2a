import { foldedName, networkOf, type ThrottlePolicy } from '../domain/index.ts';
import { TooManyAttempts } from '../errors/index.ts';
import type { Secrets, SignInThrottle } from '../ports/index.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How failed sign-ins are held back. */
export interface SignInPolicies {
  /** Under the name that was given, from one network. */
  readonly accountFromAddress: ThrottlePolicy;
  /** Under the name that was given, wherever from. Its waits are those that a stranger can put upon the owner. */
  readonly account: ThrottlePolicy;
  /** From one network, which many may share, whatever the name. */
  readonly address: ThrottlePolicy;
}

/** Whoever fails waits long; the owner, who is elsewhere, waits a minute at most, and only where many networks try. */
export const defaultPolicies: SignInPolicies = {
  accountFromAddress: { failures: 5, firstWait: 30 * second, longestWait: 15 * minute, forgetAfter: hour },
  account: { failures: 30, firstWait: 5 * second, longestWait: minute, forgetAfter: hour },
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
   * address comes first: one that has to wait does not hold accounts back any longer. Throws TooManyAttempts.
   */
  async admit(name: string, address?: string): Promise<Admitted> {
    const throttle = this.#throttle;
    const { accountFromAddress, account, address: ofAddress } = this.#policies;
    const folded = foldedName(name);
    const network = address === undefined ? null : networkOf(address);
    const ofNetwork = network === null ? [] : [await this.#count(['network', network], ofAddress)];
    const ofAccount = [
      await this.#count(['account from network', folded, network], accountFromAddress),
      await this.#count(['account', folded], account),
    ];
    return {
      async succeeded() {
        for (const key of ofAccount) await throttle.forget(key);
        for (const key of ofNetwork) await throttle.takeBack(key);
      },
      async undone() {
        for (const key of [...ofAccount, ...ofNetwork]) await throttle.takeBack(key);
      },
    };
  }

  /** Gives the key that it was counted under: a digest, so that neither a name of any length nor an address is stored. */
  async #count(what: readonly (string | null)[], policy: ThrottlePolicy): Promise<string> {
    const key = this.#secrets.digest(JSON.stringify(what));
    const wait = await this.#throttle.attempt(key, policy);
    if (wait > 0) throw new TooManyAttempts(Math.ceil(wait / second));
    return key;
  }
}
