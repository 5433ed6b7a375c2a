/** The API answered with an error, or not at all. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** Undefined where no answer came. */
  readonly status: number | undefined;

  constructor(message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** Whether the API says that what was asked for is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof ReadError && (error.status === 404 || error.status === 400);
}
