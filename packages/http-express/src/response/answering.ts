import { randomUUID } from 'node:crypto';
import type { Logger } from '@sim-feed/core';
import type { RequestHandler, Response } from 'express';
import { withRequestId } from '../request/request-id.ts';

/** What is known of a request beside what it says. */
interface Noted {
  readonly requestId: string;
  operation?: string;
}

const notes = new WeakMap<Response, Noted>();
// Asked every few seconds, and of interest only when they change.
const quiet = new Set(['live', 'ready']);

/** The id of the request that is answered here; empty where it never came past `answering`. */
export function requestIdOf(response: Response): string {
  return notes.get(response)?.requestId ?? '';
}

/** Notes which operation answers, for the log. */
export function noteOperation(response: Response, operation: string): void {
  const noted = notes.get(response);
  if (noted) noted.operation = operation;
}

/** Gives the request an id of ours, whatever it brought, and logs one line when it has been answered. */
export function answering(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const noted: Noted = { requestId: randomUUID() };
    // Read now: a connection that has ended has none any more.
    const address = request.ip;
    notes.set(response, noted);
    response.set('x-request-id', noted.requestId);
    response.once('close', () => {
      const { requestId: request_id, operation } = noted;
      const milliseconds = Math.round(performance.now() - begun);
      const fields = {
        request_id,
        method: request.method,
        operation,
        status: response.statusCode,
        milliseconds,
        address,
      };
      if (!response.writableFinished) logger.debug(fields, 'a request was broken off');
      else logger[quiet.has(operation ?? '') ? 'debug' : 'info'](fields, 'a request was answered');
    });
    withRequestId(noted.requestId, next);
  };
}
