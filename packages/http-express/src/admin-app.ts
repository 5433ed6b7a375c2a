import express, { type Express } from 'express';
import { type AdminRouterOptions, createAdminRouter } from './admin-router.ts';

/** What proxies stand before the app: how many, or the addresses and networks that are theirs. */
export type TrustedProxies = number | readonly string[];

/** What the admin app is made of. */
export interface AdminAppOptions extends AdminRouterOptions {
  /** Whose X-Forwarded headers to believe; nobody's unless told. */
  readonly trustedProxies?: TrustedProxies | undefined;
}

/** A whole app with the admin API and nothing else. */
export function createAdminApp({ trustedProxies, ...router }: AdminAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  if (trustedProxies !== undefined) app.set('trust proxy', trustedProxies);
  app.use(createAdminRouter(router));
  return app;
}
