import { isUtf8 } from 'node:buffer';
import { ContentTooLarge, InvalidInput, UnsupportedMediaType } from '@sim-feed/core';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { MediaType } from '../api/operation.ts';
import { isDeeperThan } from './depth.ts';

const mostBytes = 65_536;
const deepest = 32;
const mostFields = 50;

/** Looks at the bytes before anything is made of them. */
function verify(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw invalid('must be UTF-8');
  if (isDeeperThan(bytes, deepest)) throw invalid(`must not be nested more than ${deepest} deep`);
}

// The form has been looked at by then: each parser takes whatever it is given.
const shared = { limit: mostBytes, type: () => true };
const parsers: Readonly<Record<MediaType, RequestHandler>> = {
  'application/json': express.json({ ...shared, strict: false, verify }),
  'application/x-www-form-urlencoded': express.urlencoded({ ...shared, extended: false, parameterLimit: mostFields }),
};

/**
 * Reads the body in one of the forms that are taken; undefined where there is none. Throws InvalidInput,
 * ContentTooLarge and UnsupportedMediaType, none of which holds anything of the body.
 */
export async function readBody(request: Request, response: Response, taken: readonly MediaType[]): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new ContentTooLarge(mostBytes);
  const parser = parsers[mediaTypeOf(request.headers['content-type'] ?? '', taken)];
  return new Promise((resolve, reject) => {
    parser(request, response, (error?: unknown) => {
      if (error === undefined) resolve(request.body);
      else reject(refusalOf(error));
    });
  });
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function mediaTypeOf(contentType: string, taken: readonly MediaType[]): MediaType {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const found = taken.find((one) => one === type);
  if (!found) throw new UnsupportedMediaType(`The body must be ${taken.join(' or ')}.`);
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && charset.replaceAll('"', '') !== 'utf-8') {
    throw new UnsupportedMediaType('The body must be in UTF-8.');
  }
  return found;
}

/** What a parser's error comes to. The error itself carries the raw body, and must go no further. */
function refusalOf(error: unknown): unknown {
  if (InvalidInput.is(error)) return new InvalidInput(error.problems);
  const { type, status } = error as { readonly type?: string; readonly status?: number };
  switch (type) {
    case 'entity.too.large':
      return new ContentTooLarge(mostBytes);
    case 'encoding.unsupported':
      return new UnsupportedMediaType('The body must be sent as it is, or compressed by gzip, deflate or br.');
    case 'entity.parse.failed':
      return invalid('is not well-formed JSON');
    case 'parameters.too.many':
      return invalid(`must have at most ${mostFields} fields`);
    case 'request.aborted':
    case 'request.size.invalid':
      return invalid('ended too early');
    default:
      return status === 400 ? invalid('cannot be decompressed') : error;
  }
}

function invalid(message: string): InvalidInput {
  return new InvalidInput([{ path: 'body', message }]);
}
