import { originsOf } from '@sim-feed/core/http';
import type { RequestHandler } from 'express';

/**
 * Lets pages of those origins, such as `https://feed.example.org`, ask from a browser and read the answers; nobody's
 * where none is named. No cookie plays a part here, so a page must bring an admin's token to be told anything.
 * Throws InvalidOption.
 */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = originsOf(origins);
  return ({ headers: { origin, 'access-control-request-method': asked }, method }, response, next) => {
    if (allowed.size > 0) response.vary('Origin');
    if (origin === undefined || !allowed.has(origin)) {
      next();
      return;
    }
    response.set({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'Link, Retry-After, X-Request-Id',
    });
    if (method === 'OPTIONS' && asked !== undefined) response.status(204).set(preflight).end();
    else next();
  };
}

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type',
  'access-control-max-age': '600',
};
