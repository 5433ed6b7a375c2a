import type { ThrottlePolicy } from '../domain/throttle.ts';

/** Counts failed attempts for all processes together, on the storage's own clock. */
export interface SignInThrottle {
  /**
   * Counts an attempt as a failure before it is made, unless the key has to wait: of many at once, no more pass than
   * the policy allows. Gives the milliseconds to wait; 0 where the attempt was counted and may be made.
   */
  attempt(key: string, policy: ThrottlePolicy): Promise<number>;
  /** Takes one counted attempt back, because it did not fail. */
  takeBack(key: string): Promise<void>;
  /** Forgets all failures under the key. */
  forget(key: string): Promise<void>;
}
