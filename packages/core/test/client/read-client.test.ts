import { type Answer, ReadClient, ReadFailed } from '@sim-feed/core/client';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { apiOn, village } from '../http/village.ts';

describe('the client of the read API', () => {
  let town: Awaited<ReturnType<typeof village>>;
  let client: ReadClient;
  beforeAll(async () => {
    town = await village();
    const api = apiOn(town.reads);
    client = new ReadClient('http://read.test/', (address, init) =>
      api(String(address).replace('http://read.test', ''), init),
    );
    for (let seconds = 1; seconds <= 45; seconds += 1) await town.post('alice', seconds);
    await town.follow('bob', 1);
  });

  it('reads a path, typed by the document', async () => {
    const { body, next } = await client.get('/posts/{page}', { path: { page: 1 } });
    expectTypeOf(body[0]!.author_username).toBeString();
    expect(body).toHaveLength(20);
    expect(next).toMatch(/^\/posts\/2\?before=/);
    const relations = await client.get('/persona/{persona_id}/relations', {
      path: { persona_id: 1 },
      query: { relation: 'followers', limit: 5 },
    });
    expect(relations.body.followers).toMatchObject([{ username: 'bob' }]);
    const personas = await client.get('/personas');
    expect(personas.body.map(({ username }) => username)).toEqual(['alice', 'bob']);
  });

  it('knows paths and parameters when it is compiled', () => {
    // @ts-expect-error: there is no such path
    void (() => client.get('/post/{page}', { path: { page: 1 } }));
    // @ts-expect-error: a path's parts must be given
    void (() => client.get('/posts/{page}'));
    // @ts-expect-error: a number is no word
    void (() => client.get('/personas', { query: { limit: 'ten' } }));
    expectTypeOf<Awaited<ReturnType<typeof client.changed<'/personas'>>>>().toEqualTypeOf<
      Answer<Awaited<ReturnType<typeof client.get<'/personas'>>>['body']> | undefined
    >();
  });

  it('walks the feed by its links', async () => {
    const seen: number[] = [];
    for await (const { id } of client.feed()) seen.push(id);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, place) => 45 - place));
  });

  it('goes on where an answer says that the next page is', async () => {
    const options = { path: { page: 1 } };
    const first = await client.get('/posts/{page}', options);
    const second = await client.get('/posts/{page}', { ...options, next: first.next });
    expect(second.body.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, place) => 25 - place));
  });

  it('asks whether there is anything new', async () => {
    const options = { path: { page: 1 } };
    const { etag } = await client.get('/posts/{page}', options);
    expect(await client.changed('/posts/{page}', { ...options, etag })).toBeUndefined();
    const { id } = await town.post('bob', 99);
    const changed = await client.changed('/posts/{page}', { ...options, etag });
    expect(changed?.body[0]?.id).toBe(id);
    expect(changed?.etag).not.toBe(etag);
  });

  it('hears of a page that follows where there was none', async () => {
    const before = await client.get('/personas', { query: { limit: 2 } });
    expect(before.next).toBeUndefined();
    await town.storage.personas.create({ username: 'carol', bio: 'New.', description: 'New.' }, new Date());
    const changed = await client.changed('/personas', { query: { limit: 2 }, etag: before.etag });
    expect(changed?.body).toEqual(before.body);
    expect(changed?.next).toMatch(/^\/personas\?/);
  });

  it('throws what the API says went wrong', async () => {
    const failure = await client.get('/post/{post_id}', { path: { post_id: 999 } }).catch((error) => error);
    expect(ReadFailed.is(failure)).toBe(true);
    expect(failure).toMatchObject({ code: 'read-failed', status: 404, problem: { detail: 'There is no post 999.' } });
    const invalid = client.get('/personas', { query: { limit: 500 } });
    await expect(invalid).rejects.toMatchObject({ status: 400, problem: { errors: [{ path: 'limit' }] } });
  });

  it('throws its own error where something else answers, or nothing', async () => {
    const proxy = new ReadClient(
      'http://x',
      async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'retry-after': '7' } }),
    );
    const failure = await proxy.get('/personas').catch((error) => error);
    expect(failure).toMatchObject({ status: 502, problem: undefined, retryAfter: 7 });
    const nobody = new ReadClient('http://x', () => Promise.reject(new TypeError('fetch failed')));
    await expect(nobody.get('/personas')).rejects.toMatchObject({ code: 'read-failed', status: undefined });
  });

  it.each([
    ['a page in the place of an answer', () => new Response('<h1>Sign in to the network</h1>')],
    [
      'a problem that is none',
      () => new Response('{"detail":', { status: 503, headers: { 'content-type': 'application/problem+json' } }),
    ],
    [
      'an answer that breaks off',
      () =>
        new Response(
          new ReadableStream({
            start: (body) => {
              body.enqueue(new TextEncoder().encode('[{'));
              body.error(new TypeError('terminated'));
            },
          }),
        ),
    ],
  ])('throws its own error for %s', async (_, answer) => {
    const odd = new ReadClient('http://x', async () => answer());
    const failure = await odd.get('/personas').catch((error) => error);
    expect(failure).toMatchObject({ code: 'read-failed', status: answer().status, problem: undefined });
  });

  it('throws the reason of an abort that comes in mid-answer', async () => {
    const stopper = new AbortController();
    const endless = new ReadClient('http://x', async (_, init) => {
      const body = new ReadableStream({
        start: (stream) => init?.signal?.addEventListener('abort', () => stream.error(init.signal?.reason)),
      });
      return new Response(body);
    });
    const read = endless.get('/personas', { signal: stopper.signal });
    stopper.abort(new RangeError('enough'));
    await expect(read).rejects.toThrow('enough');
  });
});
