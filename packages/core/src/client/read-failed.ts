import { SimFeedError } from '../errors/index.ts';
import type { components } from './paths.ts';

/** What the read API says went wrong (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** The read API answered with an error, or could not be reached. */
export class ReadFailed extends SimFeedError {
  /** Missing where there was no answer at all. */
  readonly status: number | undefined;
  /** Missing where the answer was not the API's own. */
  readonly problem: Problem | undefined;
  /** Seconds after which the API asks to be tried again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, options: ErrorOptions & Partial<Pick<ReadFailed, 'status' | 'problem' | 'retryAfter'>>) {
    super('read-failed', message, options);
    this.status = options.status;
    this.problem = options.problem;
    this.retryAfter = options.retryAfter;
  }

  /** Whether a value is a ReadFailed, of another copy of this package too. */
  static override is(value: unknown): value is ReadFailed {
    return SimFeedError.is(value) && value.code === 'read-failed';
  }

  /** Reads an answer that is not what was asked for. */
  static async of(response: Response): Promise<ReadFailed> {
    const { status, headers } = response;
    const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
    const problem = isProblem ? ((await response.json().catch(() => undefined)) as Problem | undefined) : undefined;
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    return new ReadFailed(`The read API answered ${status}: ${problem?.detail ?? 'no reason given'}`, {
      status,
      problem,
      retryAfter: Number.isNaN(seconds) ? undefined : seconds,
    });
  }
}
