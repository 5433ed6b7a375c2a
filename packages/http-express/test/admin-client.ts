import { problemSchema } from '@sim-feed/core/http-schemas';
import { expect } from 'vitest';
import { documentedErrors } from '../openapi/statuses.ts';
import type { Operation } from '../src/api/operation.ts';
import { operations } from '../src/api/operations.ts';

/** What to send. */
export interface Sent {
  /** As JSON, unless it is a text or bytes, which go as they are. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Asks an admin server over HTTP, holds each answer to the operation's own schema, and notes what it has seen. */
export class AdminClient {
  readonly base: string;
  /** `operation status`, for each that was seen. */
  readonly seen = new Set<string>();

  constructor(base: string) {
    this.base = base;
  }

  async call(method: string, path: string, { body, token, headers = {} }: Sent = {}): Promise<Received> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      redirect: 'manual',
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
    const received = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : text,
    };
    this.#hold(method, path, received);
    return received;
  }

  /** Notes what a client of another kind has seen. */
  note(method: string, path: string, received: Received): void {
    this.#hold(method, path, received);
  }

  #hold(method: string, path: string, received: Received): void {
    expect(received.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    if (received.status >= 400) expectProblem(received);
    const operation = operationOf(method, path);
    if (operation === undefined) return;
    this.seen.add(`${operation.id} ${received.status}`);
    const { status, schema } = operation.success;
    expect([status, ...documentedErrors(operation)], `${method} ${path}: ${received.text}`).toContain(received.status);
    if (received.status !== status) return;
    // What a schema does not name is left out of what it parses: nothing more may be sent than is documented.
    if (schema) expect(schema.parse(received.body)).toEqual(received.body);
    else expect(received.text).toBe('');
  }
}

/** Holds an answer to what every error is answered with. */
function expectProblem({ status, headers, body }: Received): void {
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(problemSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ status, request_id: headers.get('x-request-id') });
  if (status === 401) expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
  if (status === 429 || status === 503) expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
}

/** The operation that a method and a path lead to; a fixed segment comes before a parameter. */
function operationOf(method: string, path: string): Operation | undefined {
  const bare = path.replace(/[?#].*$/, '');
  return operations.find(
    (one) =>
      one.method === method.toLowerCase() && new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
}
