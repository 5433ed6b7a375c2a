import { SimFeedError } from './sim-feed-error.ts';

/** What went wrong with a model call, which decides what the engine does next. */
export type ModelErrorKind = 'auth' | 'funds' | 'rate' | 'server' | 'timeout' | 'filtered' | 'too-long' | 'invalid';

/** The only error that a language model may throw. Its message must hold no secret. */
export class ModelError extends SimFeedError {
  readonly kind: ModelErrorKind;
  /** Milliseconds after which the provider asks to be tried again. */
  readonly retryAfter: number | undefined;

  constructor(kind: ModelErrorKind, message: string, options: ErrorOptions & { retryAfter?: number } = {}) {
    super('model', message, options);
    this.kind = kind;
    this.retryAfter = options.retryAfter;
  }

  /** Whether a value is a ModelError, of another copy of this package too. */
  static override is(value: unknown): value is ModelError {
    return SimFeedError.is(value) && value.code === 'model';
  }
}
