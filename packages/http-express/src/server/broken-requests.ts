import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemOfStatus } from '@sim-feed/core/http';

const refusals: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunk extensions are too large.'],
};
const malformed = [400, 'This is no HTTP request.'] as const;

/** Answers what never became a request, as everything else is answered: as problem+json. */
export function answerBroken(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refusal(...(refusals[error.code ?? ''] ?? malformed));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

/** Answers whoever wishes for more than `Expect: 100-continue`. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = refusal(417, 'Of all expectations only 100-continue is met.');
  response.writeHead(status, headers).end(body);
}

/** The app, asked only what names its host, as HTTP/1.1 wants it. */
export function withHost(app: RequestListener): RequestListener {
  return (request, response) => {
    if (request.headers.host !== undefined || request.httpVersion === '1.0') {
      app(request, response);
      return;
    }
    const { status, headers, body } = refusal(400, 'The request has no Host header.');
    response.writeHead(status, headers).end(body);
  };
}

function refusal(status: number, detail: string) {
  const problem = problemOfStatus(status, detail, randomUUID());
  const body = JSON.stringify(problem.body);
  const more = {
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': problem.body.request_id,
  };
  return { status, headers: { ...problem.headers, ...more }, body };
}
