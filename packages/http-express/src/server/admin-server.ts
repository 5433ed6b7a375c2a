import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerBroken, answerExpectation, withHost } from './broken-requests.ts';

// A proxy lets an idle connection go after a minute: were we to close it first, we would break a request on its way.
const usualPatience: Patience = { headers: 10_000, request: 15_000, idle: 65_000 };
const mostOftenChecked = 1_000;
const mostHeaders = 100;
const longestDrain = 8_000;

/** Milliseconds that a client may take over a request's headers, over all of it, and between two requests. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly idle: number;
}

/** Where to listen. */
export interface ServerOptions {
  readonly app: RequestListener;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** 10 s, 15 s and 65 s unless told. */
  readonly patience?: Partial<Patience>;
}

/** A server that listens. */
export interface AdminServer extends AsyncDisposable {
  readonly port: number;
  /** Takes no more requests, lets those under way be answered for at most eight seconds, and ends. */
  stop(): Promise<void>;
}

/** Serves an app, with a limit on how long a client may take. Rejects where the port is not to be had. */
export async function startServer({ app, port, host, ...options }: ServerOptions): Promise<AdminServer> {
  const patience = { ...usualPatience, ...options.patience };
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: mostOftenChecked,
      // It is asked for all the same, and missed with an answer of ours.
      requireHostHeader: false,
    },
    withHost(app),
  );
  server.maxHeadersCount = mostHeaders;
  server.on('clientError', answerBroken);
  server.on('checkExpectation', answerExpectation);
  const underWay = underWayIn(server);
  server.listen(port, host);
  await once(server, 'listening');
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= drain(server, underWay);
    return stopped;
  };
  return { port: (server.address() as AddressInfo).port, stop, [Symbol.asyncDispose]: stop };
}

/** The answers that have not ended. Once the server takes no more connections, each ends the one that it goes over. */
function underWayIn(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.prependListener('request', (_request, response) => {
    if (!server.listening) response.setHeader('connection', 'close');
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return underWay;
}

async function drain(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that a client or a proxy keeps for its next request would hold the server up.
  for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close');
  const end = setTimeout(() => server.closeAllConnections(), longestDrain);
  await closed;
  clearTimeout(end);
}
