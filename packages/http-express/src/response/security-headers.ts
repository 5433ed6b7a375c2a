import type { RequestHandler } from 'express';

// Swagger UI brings its pictures as data and writes its own styles; nothing of it comes from elsewhere.
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const policy = "default-src 'none'; frame-ancestors 'none'";

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const year = 31_536_000;

/** What every answer carries against misuse in a browser; the page of the API may run its own scripts. */
export function securityHeaders(content: 'data' | 'page'): RequestHandler {
  const contentPolicy = content === 'page' ? pagePolicy : policy;
  return (request, response, next) => {
    response.removeHeader('x-powered-by');
    response.set({ ...headers, 'content-security-policy': contentPolicy });
    if (content === 'data') response.set('cache-control', 'no-store');
    if (request.secure) response.set('strict-transport-security', `max-age=${year}`);
    next();
  };
}
