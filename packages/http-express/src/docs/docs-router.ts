import { join } from 'node:path';
import express, { Router } from 'express';
import { methodNotAllowed } from '../response/problems.ts';
import { securityHeaders } from '../response/security-headers.ts';
import { documentUnder } from './document.ts';

const folder = join(import.meta.dirname, 'page');
const allowed = methodNotAllowed(['GET', 'HEAD']);

/** The API's document, and its page: Swagger UI, which asks nobody else for anything. */
export function docsRouter(): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const page = securityHeaders('page');
  const assets = express.static(folder, { index: false, redirect: false, maxAge: '1h' });
  router
    .route('/openapi.json')
    .get(securityHeaders('data'), (request, response) => {
      response.type('json').end(JSON.stringify(documentUnder(request.baseUrl)));
    })
    .all(allowed);
  router
    .route('/docs')
    .get(page, (_request, response) => {
      response.sendFile('index.html', { root: folder });
    })
    .all(allowed);
  // The page names its files from where it stands, without a slash at its end.
  router.get('/docs/', (_request, response) => response.redirect(308, '../docs'));
  router.use('/docs', page, assets);
  return router;
}
