import { InvalidInput } from '@sim-feed/core/errors';
import type { ReadReply, ReadRequest } from '@sim-feed/core/http';

/** The part of an API Gateway HTTP API event (payload version 2.0) that is read. */
export interface ReadEvent {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: {
    readonly requestId: string;
    readonly stage: string;
    readonly http: { readonly method: string };
  };
}

/** What API Gateway wants back (payload version 2.0). */
export interface ReadResult {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The event as the request that it stands for. Throws InvalidInput where it is one of another kind. */
export function toRequest(event: ReadEvent): ReadRequest {
  if (!isReadEvent(event)) throw otherEvent();
  const { rawPath, rawQueryString, headers, requestContext } = event;
  const { http, stage } = requestContext;
  // Of a named stage, and of no other, the path carries the name.
  const path = stage !== '$default' && rawPath.startsWith(`/${stage}/`) ? rawPath.slice(stage.length + 1) : rawPath;
  return {
    method: http.method,
    url: `https://read.invalid${encoded(path)}${rawQueryString ? `?${rawQueryString}` : ''}`,
    headers: { get: (name) => headers[name] ?? null },
  };
}

/** The reply as API Gateway takes it. */
export function toResult({ status, headers, body }: ReadReply): ReadResult {
  return { statusCode: status, headers, body: body ?? '' };
}

/** Whoever set the function up decides what it is sent, and no type is held against that. */
function isReadEvent({ rawPath, requestContext }: Partial<ReadEvent>): boolean {
  return typeof rawPath === 'string' && requestContext?.http !== undefined;
}

function otherEvent(): InvalidInput {
  const message = 'must be of payload version 2.0, as an HTTP API of API Gateway or the URL of a function sends it';
  return new InvalidInput([{ path: 'event', message }]);
}

/** API Gateway decodes a path once: what it must not mean in an address is encoded again. */
function encoded(path: string): string {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return rooted.replaceAll(/[^\w\-./~%]/g, (character) => encodeURIComponent(character.toWellFormed()));
}
