import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';

const refusals: Readonly<Record<string, readonly [status: number, title: string, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Content Too Large', 'The chunk extensions are too large.'],
};
const malformed = [400, 'Bad Request', 'This is no HTTP request.'] as const;

/** Answers what never became a request, as everything else is answered: as problem+json. */
export function answerBroken(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, title, detail] = refusals[error.code ?? ''] ?? malformed;
  const request_id = randomUUID();
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, request_id });
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    'connection: close',
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    `x-request-id: ${request_id}`,
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
