import { fileURLToPath } from 'node:url';
import type { ReadStorage } from '@sim-feed/core';
import { ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { type FetchServer, serveFetch } from './fetch-server.ts';
import { pageFiles } from './page-files.ts';

const built = fileURLToPath(new URL('../../../feed-web/dist', import.meta.url));
const ports = Array.from({ length: 20 }, (_, at) => 3_000 + at);

/** The read API on this machine, with the page that shows it where that has been built. */
export interface Web extends FetchServer {
  readonly hasPage: boolean;
  /** Lets the page know where the admin API is. */
  nameAdmin(origin: string): Promise<void>;
}

/** Serves the read API and the page, at port 3000 or the next one that is free. */
export async function serveWeb(reads: ReadStorage, onError: (error: unknown) => void): Promise<Web> {
  let files = await pageFiles(built);
  const api = readApi({ service: new ReadService(reads), routes: readRoutes, allowedOrigins: ['*'], onError });
  const server = await serveFetch((request) => files?.(request) ?? api(request), ports);
  return {
    ...server,
    url: server.url,
    hasPage: files !== undefined,
    async nameAdmin(origin) {
      files = await pageFiles(built, origin);
    },
  };
}
