import { get } from './stand-in-client.ts';
import type { Comment, Cycles, Persona, Post, Relation } from './wire.ts';

/** A page of a list, and where the next one is. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page is; undefined at the end. */
  readonly next: string | undefined;
}

/** An answer that is asked for again and again: its tag lets the API say that nothing has changed. */
export interface Tagged<Body> {
  readonly body: Body;
  readonly etag: string | undefined;
}

type Signal = AbortSignal | undefined;

async function list<Row>(path: string, signal: Signal): Promise<ListPage<Row>> {
  const { body, next } = await get<Row[]>(path, { signal });
  return { rows: body ?? [], next };
}

async function one<Body>(path: string, signal: Signal): Promise<Body> {
  const { body } = await get<Body>(path, { signal });
  return body as Body;
}

/** Every look at the read API that the page takes. `next` is where the page before said that this one is. */
export const readApi = {
  feed: (next: string | undefined, signal: Signal) => list<Post>(next ?? '/posts/1', signal),
  comments: (post: number, next: string | undefined, signal: Signal) =>
    list<Comment>(next ?? `/posts/${post}/comments`, signal),
  postsBy: (persona: number, next: string | undefined, signal: Signal) =>
    list<Post>(next ?? `/persona/${persona}/posts`, signal),
  personas: (next: string | undefined, signal: Signal) => list<Persona>(next ?? '/personas?limit=50', signal),
  async relations(persona: number, relation: 'followers' | 'following', next: string | undefined, signal: Signal) {
    const path = next ?? `/persona/${persona}/relations?relation=${relation}`;
    const { body, next: after } = await get<Record<typeof relation, Relation[]>>(path, { signal });
    return { rows: body?.[relation] ?? [], next: after } satisfies ListPage<Relation>;
  },
  post: (id: number, signal: Signal) => one<Post>(`/post/${id}`, signal),
  persona: (id: number, signal: Signal) => one<Persona>(`/persona/${id}`, signal),

  /** The newest page, or the one that is known where it still holds. */
  async newest(known: Tagged<ListPage<Post>> | undefined, signal: Signal): Promise<Tagged<ListPage<Post>>> {
    const { body, next, etag } = await get<Post[]>('/posts/1', { signal, etag: known?.etag });
    return body === undefined && known ? known : { body: { rows: body ?? [], next }, etag };
  },
  async cycles(known: Tagged<Cycles> | undefined, signal: Signal): Promise<Tagged<Cycles>> {
    const { body, etag } = await get<Cycles>('/cycles?limit=5', { signal, etag: known?.etag });
    return body === undefined && known ? known : { body: body as Cycles, etag };
  },
};
