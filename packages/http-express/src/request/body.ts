import { isUtf8 } from 'node:buffer';
import { ContentTooLarge, InvalidInput, UnsupportedMediaType } from '@sim-feed/core';
import express, { type Request, type Response } from 'express';
import type { MediaType } from '../api/operation.ts';
import { isDeeperThan } from './depth.ts';
import { fieldsOf } from './query.ts';

const mostBytes = 65_536;
const deepest = 32;

// The form has been looked at by then: it takes whatever it is given, and undoes what compressed it.
const readBytes = express.raw({ limit: mostBytes, type: () => true });

/**
 * Reads the body in one of the forms that are taken; undefined where there is none. Throws InvalidInput,
 * ContentTooLarge and UnsupportedMediaType, none of which holds anything of the body.
 */
export async function readBody(request: Request, response: Response, taken: readonly MediaType[]): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  const mediaType = mediaTypeOf(request.headers['content-type'] ?? '', taken);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new ContentTooLarge(mostBytes);
  // A Lambda function is given the bytes; an app around us may have read and parsed them already.
  const body = Buffer.isBuffer(request.body) ? request.body : await bodyOf(request, response);
  return Buffer.isBuffer(body) ? parsed(body, mediaType) : body;
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

function bodyOf(request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) => {
    readBytes(request, response, (error?: unknown) => {
      if (error === undefined) resolve(request.body);
      else reject(refusalOf(error));
    });
  });
}

function parsed(bytes: Buffer, mediaType: MediaType): unknown {
  if (!isUtf8(bytes)) throw invalid('must be UTF-8');
  const text = bytes.toString();
  if (mediaType === 'application/x-www-form-urlencoded') return fieldsOf(new URLSearchParams(text));
  if (isDeeperThan(bytes, deepest)) throw invalid(`must not be nested more than ${deepest} deep`);
  try {
    return JSON.parse(text);
  } catch {
    // The error quotes the body.
    throw invalid('is not well-formed JSON');
  }
}

/** What a failure to read comes to. */
function refusalOf(error: unknown): unknown {
  const { type, status } = error as { readonly type?: string; readonly status?: number };
  switch (type) {
    case 'entity.too.large':
      return new ContentTooLarge(mostBytes);
    case 'encoding.unsupported':
      return new UnsupportedMediaType('The body must be sent as it is, or compressed by gzip, deflate or br.');
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
