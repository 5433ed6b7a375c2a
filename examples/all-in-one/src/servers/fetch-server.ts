import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request; never rejects. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that listens. */
export interface FetchServer extends AsyncDisposable {
  /** Its address, with a slash at the end. */
  readonly url: string;
}

/** Serves on this machine alone, at the first of the ports that is free; 0 is any port. */
export async function serveFetch(answer: Fetch, ports: readonly number[]): Promise<FetchServer> {
  const server = createServer((request, response) => void respond(answer, request, response));
  await listen(server, ports);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, [port = 0, ...others]: readonly number[]): Promise<void> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    if (others.length === 0 || !isTaken(error)) throw error;
    await listen(server, others);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

async function respond(answer: Fetch, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = requestOf(message);
  const { status, headers, body } = request ? await answered(answer, request) : badRequest;
  if (response.destroyed) return;
  response.writeHead(status, headers);
  response.end(message.method === 'HEAD' ? undefined : body);
}

const badRequest = { status: 400, headers: {}, body: Buffer.from('') };

async function answered(answer: Fetch, request: Request) {
  const response = await answer(request);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Without a body: nothing here is asked with one. Undefined where what came is no request that fetch knows. */
function requestOf({ url = '/', method = 'GET', headers }: IncomingMessage): Request | undefined {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  try {
    return new Request(`http://127.0.0.1${url}`, { method, headers: kept });
  } catch {
    return undefined;
  }
}
