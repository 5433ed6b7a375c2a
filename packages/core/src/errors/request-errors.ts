import { SimFeedError } from './sim-feed-error.ts';

/** The body of a request is larger than is read. */
export class ContentTooLarge extends SimFeedError {
  constructor(mostBytes: number) {
    super('content-too-large', `The body must have at most ${mostBytes} bytes.`);
  }
}

/** The body of a request comes in a form that is not read here. */
export class UnsupportedMediaType extends SimFeedError {
  constructor(message: string) {
    super('unsupported-media-type', message);
  }
}

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
