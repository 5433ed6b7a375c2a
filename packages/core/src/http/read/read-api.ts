import { MethodNotAllowed, NotFound, StorageUnavailable } from '../../errors/index.ts';
import type { ReadService } from '../../services/read-service.ts';
import { problemOf } from '../problem.ts';
import { Cors } from './cors.ts';
import { etagOf, matches } from './etag.ts';
import { ReadInput } from './read-input.ts';
import { partsOf, type ReadAnswer, type ReadRoute } from './read-route.ts';

/** The part of a Request that is read. */
export interface ReadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: {
    /** Null where there is no such header. */
    get(name: string): string | null;
  };
}

/** How the read API is set up. */
export interface ReadApiOptions {
  readonly service: ReadService;
  /** The routes to serve: `readRoutes`, or some of them. */
  readonly routes: readonly ReadRoute[];
  /** Origins whose scripts may read the answers; `['*']` is all of them. None unless given. */
  readonly allowedOrigins?: readonly string[];
  /** Milliseconds after which what has no answer yet is answered with 503; 2,800 unless given. */
  readonly patience?: number;
  /** Told of every error that is answered with 500 or above. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/** An answer as plain values, for hosts that would only take a Response apart again. */
export interface ReadReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Null where there is none. */
  readonly body: string | null;
}

/** Answers a request; never rejects. The id is the one under which an error's answer and its log line meet. */
export type Answering<Answer> = (request: ReadRequest, requestId?: string) => Promise<Answer>;

/** The read API. */
export type ReadApi = Answering<Response>;

const methods = ['GET', 'HEAD', 'OPTIONS'];
const cacheControl = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';

/** The read API as a function from Request to Response: whatever speaks fetch can mount it. */
export function readApi(options: ReadApiOptions): ReadApi {
  const reply = readReplies(options);
  return async (...asked) => {
    const { status, headers, body } = await reply(...asked);
    return new Response(body, { status, headers });
  };
}

/** The read API as `readApi` has it, its answers as plain values. */
export function readReplies(options: ReadApiOptions): Answering<ReadReply> {
  const { routes, service, onError, patience = 2_800 } = options;
  const cors = new Cors(options.allowedOrigins ?? []);
  return async (request, requestId = crypto.randomUUID()) => {
    const headers = cors.headers(request.headers.get('origin'));
    try {
      const { pathname, searchParams } = new URL(request.url);
      const { route, parts } = routeOf(routes, pathname);
      if (!methods.includes(request.method)) throw new MethodNotAllowed(request.method, methods);
      if (request.method === 'OPTIONS') return { status: 204, headers: { ...headers, ...cors.preflight }, body: null };
      const answer = await within(patience, route.answer(new ReadInput(parts, searchParams), service));
      return answered(request, answer, headers);
    } catch (error) {
      const problem = problemOf(error, requestId);
      if (problem.status >= 500) onError?.(error, requestId);
      const body = request.method === 'HEAD' ? null : JSON.stringify(problem.body);
      return { status: problem.status, headers: { ...headers, ...problem.headers }, body };
    }
  };
}

function routeOf(routes: readonly ReadRoute[], path: string) {
  for (const route of routes) {
    const parts = partsOf(route, path);
    if (parts) return { route, parts };
  }
  throw new NotFound('such path');
}

function answered(request: ReadRequest, { body, next }: ReadAnswer, more: Record<string, string>): ReadReply {
  const text = JSON.stringify(body);
  const etag = etagOf(text);
  const headers = {
    ...more,
    etag,
    'cache-control': cacheControl,
    ...(next !== undefined && { link: `<${next}>; rel="next"` }),
  };
  if (matches(etag, request.headers.get('if-none-match'))) return { status: 304, headers, body: null };
  const all = { ...headers, 'content-type': 'application/json', 'x-content-type-options': 'nosniff' };
  return { status: 200, headers: all, body: request.method === 'HEAD' ? null : text };
}

/** Gives up on what takes too long: whoever asked has a right to an answer. */
function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new StorageUnavailable('The storage takes too long to answer.'));
    const timer = setTimeout(giveUp, milliseconds);
    const end = <Value>(settle: (value: Value) => void) => {
      return (value: Value) => {
        clearTimeout(timer);
        settle(value);
      };
    };
    work.then(end(resolve), end(reject));
  });
}
