import { MethodNotAllowed } from '../../errors/index.ts';
import type { ReadService } from '../../services/read-service.ts';
import { problemOf } from '../problem.ts';
import { addressOf } from './address.ts';
import { Cors, methods } from './cors.ts';
import { etagOf, matches } from './etag.ts';
import { Patience } from './patience.ts';
import { ReadInput } from './read-input.ts';
import type { ReadAnswer, ReadRoute } from './read-route.ts';
import { RouteTable } from './route-table.ts';

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

const cacheControl = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';

/** The read API as a function from Request to Response: whatever speaks fetch can mount it. Throws InvalidOption. */
export function readApi(options: ReadApiOptions): ReadApi {
  const reply = readReplies(options);
  return async (...asked) => {
    const { status, headers, body } = await reply(...asked);
    return new Response(body, { status, headers });
  };
}

/** The read API as `readApi` has it, its answers as plain values. Throws InvalidOption. */
export function readReplies(options: ReadApiOptions): Answering<ReadReply> {
  const { service, onError } = options;
  const routes = new RouteTable(options.routes);
  const patience = new Patience(options.patience ?? 2_800);
  const cors = new Cors(options.allowedOrigins ?? []);
  return async (request, requestId = crypto.randomUUID()) => {
    const headers = cors.headers(request.headers.get('origin'));
    try {
      const { path, query } = addressOf(request.url);
      const { route, parts } = routes.routeOf(path);
      if (!methods.includes(request.method)) throw new MethodNotAllowed(request.method, methods);
      if (request.method === 'OPTIONS') return { status: 204, headers: { ...headers, ...cors.preflight }, body: null };
      const answer = await patience.within(route.answer(new ReadInput(parts, query), service));
      return answered(request, answer, headers);
    } catch (error) {
      const problem = problemOf(error, requestId);
      if (problem.status >= 500) onError?.(error, requestId);
      const body = request.method === 'HEAD' ? null : JSON.stringify(problem.body);
      return { status: problem.status, headers: { ...headers, ...problem.headers }, body };
    }
  };
}

function answered(request: ReadRequest, { body, next }: ReadAnswer, more: Record<string, string>): ReadReply {
  const text = JSON.stringify(body);
  // A page can stay as it is while another comes after it: who asks again must hear of that.
  const etag = etagOf(next === undefined ? text : text + next);
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
