const marker = Symbol.for('sim-feed.error');

/** Every code that an error of this package can carry. */
export const errorCodes = [
  'invalid-option',
  'invalid-input',
  'not-found',
  'method-not-allowed',
  'content-too-large',
  'unsupported-media-type',
  'username-taken',
  'cycle-running',
  'slot-taken',
  'simulation-paused',
  'interrupted',
  'turn-lost',
  'budget-spent',
  'model',
  'action',
  'storage-unavailable',
  'outcome-unknown',
  'storage-refused',
  'schema-missing',
  'schema-foreign',
  'schema-older',
  'schema-newer',
  'database-older',
  'registration-refused',
  'admin-taken',
  'last-admin',
  'invalid-credentials',
  'unauthenticated',
  'too-many-attempts',
  'too-busy',
  'read-failed',
  'folder-held',
  'folder-foreign',
  'folder-unusable',
] as const;
/** What kind of error it is: stable, to be acted on. */
export type ErrorCode = (typeof errorCodes)[number];

/** The base of all errors that cross the public surface: a code to act on, a message to read. */
export class SimFeedError extends Error {
  readonly code: ErrorCode;
  readonly [marker] = true;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }

  /** Whether a value is an error of this package, of another copy of it too. */
  static is(value: unknown): value is SimFeedError {
    return value instanceof Error && marker in value;
  }
}

/** Whether a value is an error of this package, or of another copy of it, with one of these codes. */
export function hasCode(value: unknown, ...codes: readonly ErrorCode[]): value is SimFeedError {
  return SimFeedError.is(value) && codes.includes(value.code);
}
