import { SimFeedError } from './sim-feed-error.ts';

/** There is such a path, and it does not take that method. */
export class MethodNotAllowed extends SimFeedError {
  /** The methods that it takes. */
  readonly allowed: readonly string[];

  constructor(method: string, allowed: readonly string[]) {
    super('method-not-allowed', `${method} is not among the methods of this path: ${allowed.join(', ')}.`);
    this.allowed = allowed;
  }

  /** Whether a value is a MethodNotAllowed, of another copy of this package too. */
  static override is(value: unknown): value is MethodNotAllowed {
    return SimFeedError.is(value) && 'allowed' in value;
  }
}
