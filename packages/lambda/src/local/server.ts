import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadEvent, ReadResult } from '../event.ts';

/** A handler, and the route under which API Gateway would call it. */
export interface LocalRoute {
  readonly path: string;
  /** What answers there. */
  readonly handler: (event: ReadEvent) => Promise<ReadResult>;
}

/** How a local server is set up. */
export interface LocalServerOptions {
  readonly routes: readonly LocalRoute[];
  /** Another one is taken where this one is in use; 3000 unless given. */
  readonly port?: number;
  /** 127.0.0.1, which only this machine reaches, unless given. */
  readonly host?: string;
  /** Names a request; a random UUID unless given. */
  readonly requestId?: () => string;
}

/** A server that listens. */
export interface LocalServer {
  readonly address: string;
  /** Stops at once. */
  close(): Promise<void>;
}

/** Stands in for API Gateway, for this machine alone unless told: every request becomes an event of payload version 2.0. */
export async function serveLocally(options: LocalServerOptions): Promise<LocalServer> {
  const { routes, port = 3000, host = '127.0.0.1', requestId = randomUUID } = options;
  const server = createServer((request, response) => void answer(routes, request, response, requestId()));
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, host, () => resolve(void server.removeListener('error', reject)));
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(0);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  routes: readonly LocalRoute[],
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const event = toEvent(request, requestId);
  const route = routes.find(({ path }) => patternOf(path).test(event.rawPath));
  try {
    const { statusCode, headers, body } = (await route?.handler(event)) ?? notFound;
    response.writeHead(statusCode, headers).end(request.method === 'HEAD' ? undefined : body);
  } catch {
    // API Gateway's words for a handler that fails.
    response.writeHead(500, notFound.headers).end('{"message":"Internal Server Error"}');
  }
  request.resume();
}

const notFound: ReadResult = {
  statusCode: 404,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Not Found"}',
};

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]*')}$`);
}

function toEvent({ url = '/', method = 'GET', headers }: IncomingMessage, requestId: string): ReadEvent {
  const [rawPath = '/', ...query] = url.split('?');
  const joined = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]);
  return {
    rawPath,
    rawQueryString: query.join('?'),
    headers: Object.fromEntries(joined),
    requestContext: { requestId, stage: '$default', http: { method } },
  };
}
