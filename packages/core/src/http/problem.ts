import { httpStatus, InvalidInput, MethodNotAllowed, SimFeedError, TooBusy, TooManyAttempts } from '../errors/index.ts';
import type { ProblemWire } from './schemas/problem.ts';

/** An error as it is answered, whatever the host. */
export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemWire;
}

/** Seconds after which to try again what could not be served. */
const retryAfter = 2;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** The answer to any error, as RFC 9457 has it. From 500 on it says nothing about the inside: the log does. */
export function problemOf(error: unknown, requestId: string): Problem {
  const status = statusOf(error);
  const { headers, body } = problemOfStatus(status, detailOf(error, status), requestId);
  return {
    status,
    headers: { ...headers, ...headersOf(error, status) },
    body: {
      ...body,
      ...(InvalidInput.is(error) && { errors: error.problems.map(({ path, message }) => ({ path, message })) }),
    },
  };
}

/** The answer to what HTTP itself refuses, before any error of ours could: a status, and a sentence why. */
export function problemOfStatus(status: number, detail: string, requestId: string): Problem {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, request_id: requestId },
  };
}

/** By the one table; 500 for what is not ours. */
function statusOf(error: unknown): number {
  return SimFeedError.is(error) ? (httpStatus[error.code] ?? 500) : 500;
}

function detailOf(error: unknown, status: number): string {
  if (status < 500 && error instanceof Error) return error.message;
  return status === 503 ? 'This cannot be served at the moment. Try again later.' : 'Something went wrong on our side.';
}

function headersOf(error: unknown, status: number): Record<string, string> {
  if (MethodNotAllowed.is(error)) return { allow: error.allowed.join(', ') };
  if (TooManyAttempts.is(error) || TooBusy.is(error)) return { 'retry-after': String(error.retryAfter) };
  if (status === 401) return { 'www-authenticate': 'Bearer realm="sim-feed"' };
  return status === 503 ? { 'retry-after': String(retryAfter) } : {};
}
