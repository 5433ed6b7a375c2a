import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { InvalidOption } from '@sim-feed/core';
import { portProblem } from '@sim-feed/core/host';
import type { Registry } from 'prom-client';

const patience = 2_000;

/** What the health server tells of. */
export interface HealthSources {
  /** Throws where the database does not answer. */
  ping(): Promise<void>;
  /** Whether the runner takes turns. */
  isAtWork(): boolean;
  /** Whether something keeps it from its work that does not pass by itself. */
  isInTrouble(): boolean;
  readonly metrics: Registry;
}

/** A server that listens, and its end. */
export interface HealthServer extends AsyncDisposable {
  readonly port: number;
}

/** Serves /health/live, /health/ready and /metrics. Throws InvalidOption where the port is not to be had. */
export async function serveHealth(port: number, sources: HealthSources): Promise<HealthServer> {
  const server = createServer({ requestTimeout: patience }, (request, response) => {
    void answer(request.url?.split('?')[0] ?? '', request.method ?? '', response, sources);
  });
  server.listen(port);
  await once(server, 'listening').catch((error: unknown) => {
    throw new InvalidOption(`METRICS_PORT ${port} ${portProblem(error)}`, { cause: error });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(path: string, method: string, response: ServerResponse, sources: HealthSources): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'method not allowed');
  switch (path) {
    case '/health/live':
      return send(response, 200, 'live');
    case '/health/ready': {
      const problem = await problemOf(sources);
      return send(response, problem === undefined ? 200 : 503, problem ?? 'ready');
    }
    case '/metrics':
      return send(response, 200, await sources.metrics.metrics(), sources.metrics.contentType);
    default:
      return send(response, 404, 'not found');
  }
}

async function problemOf({ isAtWork, isInTrouble, ping }: HealthSources): Promise<string | undefined> {
  if (!isAtWork()) return 'stopping';
  const tooLate = AbortSignal.timeout(patience);
  const late = new Promise<boolean>((resolve) => tooLate.addEventListener('abort', () => resolve(false)));
  const answered = ping().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([answered, late]))) return 'the database does not answer';
  return isInTrouble() ? 'turns cannot be played until somebody sees to it: the log says why' : undefined;
}

function send(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(`${text.trimEnd()}\n`);
}
