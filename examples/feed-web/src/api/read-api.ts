import { type Answer, ReadClient } from '@sim-feed/core/client';
import { apiAddress } from './address.ts';
import type { Comment, Cycle, Cycles, Persona, Post, Relation } from './wire.ts';

/** A page of a list, and where the next one is. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page is; undefined at the end. */
  readonly next: string | undefined;
}

/** An answer that is asked for again and again: its tag lets the API say that nothing has changed. */
export interface Tagged<Body> {
  readonly body: Body;
  readonly etag: string;
}

type Next = string | undefined;
type Signal = AbortSignal | undefined;
type RelationKind = 'followers' | 'following';

const patience = 10_000;

/** Gives up on an API that never answers, and shows nothing that the browser kept without asking whether it holds. */
const ask: typeof fetch = (address, request = {}) => {
  const limit = AbortSignal.timeout(patience);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  const isConditional = new Headers(request.headers).has('if-none-match');
  return fetch(address, { ...request, signal, ...(!isConditional && { cache: 'no-cache' }) });
};

const client = new ReadClient(apiAddress, ask);

function pageOf<Row>({ body, next }: Answer<readonly Row[]>): ListPage<Row> {
  return { rows: body, next };
}

/** Every look at the read API that the page takes. `next` is where the page before said that this one is. */
export const readApi = {
  async feed(next: Next, signal: Signal): Promise<ListPage<Post>> {
    return pageOf(await client.get('/posts/{page}', { path: { page: 1 }, next, signal }));
  },
  async comments(post: number, next: Next, signal: Signal): Promise<ListPage<Comment>> {
    return pageOf(await client.get('/posts/{post_id}/comments', { path: { post_id: post }, next, signal }));
  },
  /** The newest comments on a post, up to a hundred. */
  async manyComments(post: number, limit: number, signal: Signal): Promise<readonly Comment[]> {
    return (await client.get('/posts/{post_id}/comments', { path: { post_id: post }, query: { limit }, signal })).body;
  },
  async postsBy(persona: number, next: Next, signal: Signal): Promise<ListPage<Post>> {
    return pageOf(await client.get('/persona/{persona_id}/posts', { path: { persona_id: persona }, next, signal }));
  },
  async personas(next: Next, signal: Signal): Promise<ListPage<Persona>> {
    return pageOf(await client.get('/personas', { query: { limit: 100 }, next, signal }));
  },
  async relations(persona: number, relation: RelationKind, next: Next, signal: Signal): Promise<ListPage<Relation>> {
    const asked = { path: { persona_id: persona }, query: { relation }, next, signal };
    const { body, next: after } = await client.get('/persona/{persona_id}/relations', asked);
    return { rows: body[relation] ?? [], next: after };
  },
  /** The newest hundred cycles. */
  async manyCycles(signal: Signal): Promise<readonly Cycle[]> {
    return (await client.get('/cycles', { query: { limit: 100 }, signal })).body.cycles;
  },
  async post(id: number, signal: Signal): Promise<Post> {
    return (await client.get('/post/{post_id}', { path: { post_id: id }, signal })).body;
  },
  /** The newest hundred whom a persona follows. */
  async manyFollowed(persona: number, signal: Signal): Promise<readonly Relation[]> {
    const asked = { path: { persona_id: persona }, query: { relation: 'following', limit: 100 }, signal } as const;
    return (await client.get('/persona/{persona_id}/relations', asked)).body.following ?? [];
  },
  async persona(id: number, signal: Signal): Promise<Persona> {
    return (await client.get('/persona/{persona_id}', { path: { persona_id: id }, signal })).body;
  },

  /** The newest page, or the one that is known where it still holds. */
  async newest(known: Tagged<ListPage<Post>> | undefined, signal: Signal): Promise<Tagged<ListPage<Post>>> {
    const asked = { path: { page: 1 }, signal };
    if (!known) return tagged(await client.get('/posts/{page}', asked), pageOf);
    const answer = await client.changed('/posts/{page}', { ...asked, etag: known.etag });
    return answer ? tagged(answer, pageOf) : known;
  },
  /** The newest cycles, or those that are known where they still hold. */
  async cycles(known: Tagged<Cycles> | undefined, signal: Signal): Promise<Tagged<Cycles>> {
    const asked = { query: { limit: 5 }, signal };
    if (!known) return tagged(await client.get('/cycles', asked), ({ body }) => body);
    const answer = await client.changed('/cycles', { ...asked, etag: known.etag });
    return answer ? tagged(answer, ({ body }) => body) : known;
  },
};

function tagged<Body, Read>(answer: Answer<Body>, read: (answer: Answer<Body>) => Read): Tagged<Read> {
  return { body: read(answer), etag: answer.etag };
}
