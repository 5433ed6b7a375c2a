import type { Logger } from '@sim-feed/core';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { AdminServices } from './admin-services.ts';
import type { Operation } from './api/operation.ts';
import { operations } from './api/operations.ts';
import { docsRouter } from './docs/docs-router.ts';
import { bearerToken } from './request/bearer.ts';
import { readBody } from './request/body.ts';
import { queryOf } from './request/query.ts';
import { allowOrigins } from './response/allow-origins.ts';
import { answering, noteOperation } from './response/answering.ts';
import { answerProblems, methodNotAllowed, noSuchPath } from './response/problems.ts';
import { securityHeaders } from './response/security-headers.ts';
import { DatabaseWatch } from './server/database-watch.ts';

/** What the admin router is made of. */
export interface AdminRouterOptions {
  readonly services: AdminServices;
  /** Rejects where the database does not answer, and may take its time: it is given up on after a moment. */
  readonly ping: () => Promise<void>;
  /** Gets a line for each request. */
  readonly logger: Logger;
  /** Origins whose pages may ask from a browser, such as `https://feed.example.org`; none unless told. */
  readonly allowedOrigins?: readonly string[] | undefined;
}

interface Stage extends Pick<AdminRouterOptions, 'services'> {
  readonly watch: DatabaseWatch;
}

/**
 * The admin API, to be mounted under any path of an Express 5 app. It answers everything under that path, errors
 * included. `request.ip` counts as the address of who asks, so set the app's `trust proxy` where it is behind one.
 * Throws InvalidOption.
 */
export function createAdminRouter({ services, ping, logger, allowedOrigins = [] }: AdminRouterOptions): Router {
  const stage = { services, watch: new DatabaseWatch(ping) };
  const router = Router({ caseSensitive: true });
  router.use(answering(logger));
  router.use(allowOrigins(allowedOrigins));
  router.use(docsRouter());
  router.use(securityHeaders('data'));
  for (const [path, ofPath] of byPath(operations)) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const one of ofPath) route[one.method](answer(one, stage));
    route.all(
      methodNotAllowed(ofPath.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : method.toUpperCase()))),
    );
  }
  router.use(noSuchPath);
  router.use(answerProblems(logger));
  return router;
}

function byPath(all: readonly Operation[]): Map<string, readonly Operation[]> {
  return Map.groupBy(all, ({ path }) => path);
}

function answer(one: Operation, stage: Stage): RequestHandler {
  return async (request, response) => {
    noteOperation(response, one.id);
    // One guard over all of it: two waits, one after the other, would be too long for who asks.
    const { body, headers = {} } = await stage.watch.guard(answerOf(one, stage, request, response));
    response.status(one.success.status).set(headers);
    // Not by Express, whose form depends on the settings of the app around us.
    if (body === undefined) response.end();
    else response.type('json').end(JSON.stringify(body));
  };
}

/** Who asks is known before anything of the body is read. */
async function answerOf(one: Operation, { services, watch }: Stage, request: Request, response: Response) {
  const admin =
    one.who === 'admin' ? await services.auth.authenticate(bearerToken(request.headers.authorization)) : undefined;
  const raw = {
    path: request.params,
    query: one.querySchema && queryOf(request),
    body: one.bodySchema && (await readBody(request, response, one.mediaTypes ?? ['application/json'])),
    admin,
    address: addressOf(request),
    databaseAnswers: () => watch.answers(),
    mount: request.baseUrl,
  };
  return one.answer(raw, services);
}

function addressOf(request: Request): string {
  return request.ip ?? request.socket.remoteAddress ?? 'unknown';
}
