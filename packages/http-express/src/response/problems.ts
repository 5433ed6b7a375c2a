import { InvalidInput, type Logger, MethodNotAllowed, NotFound } from '@sim-feed/core';
import { problemOf, problemOfStatus } from '@sim-feed/core/http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { requestIdOf } from './answering.ts';

/** Answers what no route took. */
export const noSuchPath: RequestHandler = () => {
  throw new NotFound('such path');
};

/** Answers the other methods of a path that there is. */
export function methodNotAllowed(allowed: readonly string[]): RequestHandler {
  return ({ method }) => {
    throw new MethodNotAllowed(method, allowed);
  };
}

/** Answers every error as problem+json; one that is ours to mend is logged under the request's id. */
export function answerProblems(logger: Logger): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  return (thrown: unknown, _request, response, _next) => {
    const error = isMalformedPath(thrown) ? malformedPath() : thrown;
    const request_id = requestIdOf(response);
    const problem = isRefusedByExpress(error)
      ? problemOfStatus(error.status, `${error.message}.`, request_id)
      : problemOf(error, request_id);
    if (problem.status === 500) logger.error({ request_id, err: error }, 'a request failed');
    else if (problem.status > 500) logger.warn({ request_id, err: error }, 'a request could not be served');
    if (response.headersSent) response.destroy();
    else response.status(problem.status).set(problem.headers).end(JSON.stringify(problem.body));
  };
}

/** Such as a range that a file does not have: Express marks what whoever asks may be told. */
function isRefusedByExpress(error: unknown): error is Error & { readonly status: number } {
  if (!(error instanceof Error && 'status' in error && 'expose' in error)) return false;
  return typeof error.status === 'number' && error.status < 500 && error.expose === true;
}

function isMalformedPath(error: unknown): boolean {
  return error instanceof URIError;
}

function malformedPath(): InvalidInput {
  return new InvalidInput([
    { path: 'path', message: 'is not well-formed: a % must be followed by two hexadecimal digits' },
  ]);
}
