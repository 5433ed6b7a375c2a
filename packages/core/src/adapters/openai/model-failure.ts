import { ModelError, type ModelErrorKind } from '../../errors/model-error.ts';
import { fieldOf, numberOf, textOf } from './field.ts';
import { kindOf, type Refusal, readRefusal } from './refusal.ts';
import { retryAfterOf } from './retry-after.ts';
import { scrubbed } from './scrub.ts';

/** Who was asked for what. */
export interface Asked {
  readonly model: string;
  /** Host and port. */
  readonly server: string;
  /** Kept out of every message. */
  readonly secret: string | null | undefined;
}

/**
 * What a call threw, as a ModelError. It names no cause: what the SDK throws may hold headers and the server's own
 * words, and both may hold the key.
 */
export function failureFrom(thrown: unknown, asked: Asked): ModelError {
  if (ModelError.is(thrown)) return thrown;
  const status = numberOf(thrown, 'status');
  if (status !== undefined) {
    return refusedBy(readRefusal(status, fieldOf(thrown, 'error')), asked, fieldOf(thrown, 'headers'));
  }
  if (thrown instanceof SyntaxError) return unreadable(asked);
  const codes = codesOf(thrown);
  if (codes.some((code) => /TIMEOUT|TIMEDOUT|AbortError|TimeoutError/.test(code))) {
    return new ModelError('timeout', `The server ${asked.server} did not answer in time.`);
  }
  // A key or a header with a forbidden character, or a malformed URL: no connection was ever tried.
  if (thrown instanceof TypeError && thrown.cause === undefined) {
    return new ModelError(
      'invalid',
      `The request to ${asked.server} could not be made; are the key, the base URL and the headers right?`,
    );
  }
  const code = codes.find((one) => /^[A-Z][A-Z0-9_]{2,40}$/.test(one));
  return new ModelError(
    'server',
    `The connection to ${asked.server} failed before the answer was there${code ? ` (${code})` : ''}.`,
  );
}

/** A refusal as a ModelError. */
export function refusedBy(refusal: Refusal, asked: Asked, headers?: unknown): ModelError {
  const kind = kindOf(refusal);
  const retryAfter = kind === 'rate' || kind === 'server' ? retryAfterOf(headers) : undefined;
  return new ModelError(kind, sentence(kind, refusal, asked), retryAfter === undefined ? {} : { retryAfter });
}

/** An answer that is no chat completion. */
export function unreadable({ server }: Asked): ModelError {
  return new ModelError('server', `The server ${server} broke off or sent no chat completion; is the base URL right?`);
}

function sentence(kind: ModelErrorKind, { status, words }: Refusal, { model, server, secret }: Asked): string {
  switch (kind) {
    case 'auth':
      return `The server ${server} refused the API key (status ${status}).`;
    case 'funds':
      return `The account at ${server} has no funds left (status ${status}).`;
    case 'rate':
      return `The server ${server} asks to be called less often (status ${status}).`;
    case 'server':
      return `The server ${server} failed (status ${status}).`;
    case 'timeout':
      return `The server ${server} gave up waiting (status ${status}).`;
    case 'filtered':
      return `The server ${server} refused the prompt for its content (status ${status}).`;
    case 'too-long':
      return `The prompt is too long for the model "${model}" at ${server} (status ${status}).`;
    case 'invalid': {
      const said = scrubbed(words, secret);
      return `The server ${server} refused the request for the model "${model}" (status ${status})${said ? `: ${said}` : '.'}`;
    }
  }
}

/** The codes and names along a chain of causes, the outermost first. */
function codesOf(thrown: unknown): string[] {
  const codes: string[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    codes.push(textOf(error, 'code') ?? '', error.name);
  }
  return codes;
}
