import { type ReadStorage, StorageUnavailable } from '@sim-feed/core';
import { problemSchema } from '@sim-feed/core/http-schemas';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOn, village } from './village.ts';

type Village = Awaited<ReturnType<typeof village>>;

function nextOf(response: Response): string | undefined {
  return /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
}

describe('the read API', () => {
  let town: Village;
  let get: ReturnType<typeof apiOn>;
  beforeAll(async () => {
    town = await village();
    get = apiOn(town.reads);
    for (let seconds = 1; seconds <= 45; seconds += 1) await town.post(seconds % 2 ? 'alice' : 'bob', seconds);
    for (let seconds = 50; seconds < 55; seconds += 1) await town.comment('bob', seconds, 1);
    await town.like('bob', 1);
    await town.follow('bob', 1, 60);
    await town.follow('alice', 2, 61);
  });

  const ids = async (response: Response) => ((await response.json()) as { id: number }[]).map(({ id }) => id);

  it('answers a page of posts, 20 of them, newest first', async () => {
    const response = await get('/posts/1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await ids(response)).toEqual(Array.from({ length: 20 }, (_, place) => 45 - place));
    expect(await ids(await get('/posts/3'))).toEqual([5, 4, 3, 2, 1]);
  });

  it('answers a page past the end with an empty list', async () => {
    for (const page of ['4', '999999999999999']) {
      const response = await get(`/posts/${page}`);
      expect([response.status, await response.text(), nextOf(response)]).toEqual([200, '[]', undefined]);
    }
  });

  it('leads from page to page, whatever is written meanwhile', async () => {
    const mine = await village();
    const ask = apiOn(mine.reads);
    for (let seconds = 1; seconds <= 45; seconds += 1) await mine.post('alice', seconds);
    const seen: number[] = [];
    const places: (string | undefined)[] = [];
    for (let path: string | undefined = '/posts/1'; path !== undefined; ) {
      const response = await ask(path);
      seen.push(...(await ids(response)));
      path = nextOf(response);
      places.push(path?.split('?')[0]);
      await mine.post('bob', 100);
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, place) => 45 - place));
    expect(places).toEqual(['/posts/2', '/posts/3', undefined]);
  });

  it('lets a cursor outrank the page number', async () => {
    const next = nextOf(await get('/posts/1')) ?? '';
    expect(await ids(await get(next.replace('/posts/2', '/posts/77')))).toEqual(await ids(await get(next)));
  });

  it('leads to a last page that can be asked for', async () => {
    const last = (nextOf(await get('/posts/1')) ?? '').replace('/posts/2', '/posts/999999999999999');
    expect((await get(nextOf(await get(last)) ?? '')).status).toBe(200);
  });

  it.each([
    ['/post/1', { id: 1, author: 1, author_username: 'alice', likes_count: 1, comments_count: 5, body: 'post at 1' }],
    ['/persona/1', { persona_id: 1, username: 'alice', posts_count: 23, followers_count: 1, following_count: 1 }],
    ['/persona/1/relations', { followers: [{ persona_id: 2 }], following: [{ persona_id: 2 }] }],
    ['/persona/1/posts?limit=1', [{ id: 45 }]],
    ['/posts/1/comments?limit=2', [{ body: 'comment at 54' }, { body: 'comment at 53' }]],
    ['/personas', [{ persona_id: 1 }, { persona_id: 2 }]],
    [
      '/cycles',
      { cycles: [{ id: 1, state: 'running', ended_at: null, stand_in: false, turns: { open: 2 } }], next_slot: null },
    ],
  ])('answers %s', async (path, body) => {
    expect(await (await get(path)).json()).toMatchObject(body);
  });

  it('shows the model’s prompt nowhere', async () => {
    for (const path of ['/personas', '/persona/1', '/persona/1/relations', '/posts/1']) {
      expect(await (await get(path)).text()).not.toContain('secret');
    }
  });

  it.each(['/posts/1/comments?limit=2', '/persona/1/posts?limit=9', '/personas?limit=1'])(
    'pages through %s',
    async (first) => {
      const seen: unknown[] = [];
      for (let path: string | undefined = first; path !== undefined; ) {
        const response = await get(path);
        seen.push(...((await response.json()) as unknown[]));
        path = nextOf(response);
      }
      const whole = await (await get(first.replace(/limit=\d+/, 'limit=100'))).json();
      expect(seen).toEqual(whole);
    },
  );

  it('pages through one list of relations', async () => {
    const response = await get('/persona/1/relations?relation=followers&limit=1');
    expect(await response.json()).toEqual({ followers: [expect.objectContaining({ username: 'bob' })] });
    expect(nextOf(response)).toBeUndefined();
  });

  it.each(['0', '-1', '1.5', '1e3', '0x10', 'Infinity', '1'.repeat(20), '1'.repeat(16), '%00', '', '+1', '%31', 'a'])(
    'refuses the number %j in every path',
    async (number) => {
      for (const path of [
        '/posts/#',
        '/posts/#/comments',
        '/persona/#',
        '/persona/#/relations',
        '/persona/#/posts',
        '/post/#',
      ]) {
        const response = await get(path.replace('#', number));
        expect([path, response.status]).toEqual([path, 400]);
        expect(response.headers.get('content-type')).toBe('application/problem+json');
        const problem = problemSchema.strict().parse(await response.json());
        expect(problem.errors).toEqual([{ path: expect.any(String), message: expect.stringContaining('15 digits') }]);
      }
    },
  );

  it.each([
    '/posts/1?before=x',
    '/posts/1?before=',
    '/posts/1?before=mfz.0',
    '/posts/1?before=0mfz.1',
    '/posts/1?before=mfz.1&before=mfz.1',
    '/posts/1?before=zzzzzzzzz.zzzzzzzzzzz',
    '/posts/1?before=-zzzzzzzzz.1',
    '/posts/1/comments?before=%00',
    '/persona/1/posts?limit=0',
    '/persona/1/posts?limit=101',
    '/persona/1/posts?limit=ten',
    '/persona/1/relations?before=mfz.1',
    '/persona/1/relations?relation=enemies',
    '/personas?after=-1',
    '/cycles?limit=1e1',
  ])('refuses %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).errors).toHaveLength(1);
  });

  it.each(['/post/99', '/posts/99/comments', '/persona/99', '/persona/99/relations', '/persona/99/posts'])(
    'has nothing at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(problemSchema.parse(await response.json()).detail).toMatch(/^There is no (post|persona) 99\.$/);
    },
  );

  it.each(['/', '/posts', '/posts/1/', '/persona', '/personas/1', '/post/1/comments', '/Posts/1', '//posts/1'])(
    'does not know the path %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('does not take %s', async (method) => {
    const response = await get('/posts/1', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [head, whole] = [await get('/posts/1', { method: 'HEAD' }), await get('/posts/1')];
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', whole.headers.get('etag')]);
  });

  it('lets caches keep an answer shortly and ask again for less', async () => {
    const first = await get('/posts/1');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get('cache-control')).toMatch(/s-maxage=\d+, stale-while-revalidate=\d+/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/posts/1', { headers: { 'if-none-match': held } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(again.headers.get('link')).toBe(first.headers.get('link'));
    }
    expect((await get('/posts/1', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await get('/posts/2')).headers.get('etag')).not.toBe(etag);
  });

  describe('for scripts of other origins', () => {
    const origin = 'https://feed.example.org';

    it('exposes its headers to those that are allowed', async () => {
      const ask = apiOn(town.reads, { allowedOrigins: [origin] });
      for (const path of ['/posts/1', '/posts/0', '/nowhere']) {
        const { headers } = await ask(path, { headers: { origin } });
        expect(headers.get('access-control-allow-origin')).toBe(origin);
        expect(headers.get('access-control-expose-headers')).toBe('Link, ETag, Retry-After');
        expect(headers.get('vary')).toBe('Origin');
        const other = await ask(path, { headers: { origin: 'https://elsewhere.example' } });
        expect(other.headers.get('access-control-allow-origin')).toBeNull();
        expect((await ask(path)).headers.get('vary')).toBe('Origin');
      }
    });

    it('answers a preflight without a look at the storage', async () => {
      const ask = apiOn({} as ReadStorage, { allowedOrigins: [origin] });
      const headers = {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      };
      const response = await ask('/posts/1', { method: 'OPTIONS', headers });
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-allow-methods')).toContain('GET');
      expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match');
    });

    it('takes for an origin only what a browser sends as one', () => {
      for (const wrong of ['https://feed.example.org/', 'feed.example.org', 'https://*.example.org', '']) {
        expect(() => apiOn(town.reads, { allowedOrigins: [origin, wrong] })).toThrow('allowedOrigins must be origins');
      }
    });

    it('can be open to all, or to none', async () => {
      const open = await apiOn(town.reads, { allowedOrigins: ['*'] })('/posts/1', { headers: { origin } });
      expect([open.headers.get('access-control-allow-origin'), open.headers.get('vary')]).toEqual(['*', null]);
      const shut = await get('/posts/1', { headers: { origin } });
      expect(shut.headers.get('access-control-allow-origin')).toBeNull();
    });
  });
});

describe('the read API without its storage', () => {
  it('says when to try again, and nothing else', async () => {
    const told: unknown[] = [];
    const failure = new StorageUnavailable('connect ECONNREFUSED 10.0.0.7:5432');
    const gone = { posts: () => Promise.reject(failure) } as Partial<ReadStorage> as ReadStorage;
    const ask = apiOn(gone, { onError: (...error) => told.push(error) });
    const response = await ask('/posts/1');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.text()).not.toContain('10.0.0.7');
    expect(told).toEqual([[failure, 'r-1']]);
  });

  it('gives up on one that never answers', async () => {
    const silent = { posts: () => new Promise(() => {}) } as Partial<ReadStorage> as ReadStorage;
    expect((await apiOn(silent, { patience: 10 })('/posts/1')).status).toBe(503);
  });

  it('says nothing of a mistake of ours but where the log has it', async () => {
    const broken = { posts: () => Promise.reject(new TypeError('x is not a function')) } as Partial<ReadStorage>;
    const response = await apiOn(broken as ReadStorage)('/posts/1');
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ request_id: 'r-1', detail: 'Something went wrong on our side.' });
  });
});

it('tells the next slot while it is to come', async () => {
  const storage = memoryStorage();
  const ask = apiOn(storage.reads);
  await storage.cycles.announce?.(new Date('2026-03-01T12:30:00.000Z'));
  expect(await (await ask('/cycles')).json()).toEqual({ cycles: [], next_slot: '2026-03-01T12:30:00.000Z' });
  await storage.cycles.announce?.(new Date('2026-03-01T11:30:00.000Z'));
  expect(await (await ask('/cycles')).json()).toEqual({ cycles: [], next_slot: null });
});

it('says when the offline stand-in plays', async () => {
  const { reads } = await village(offlineModel().name);
  expect(await (await apiOn(reads)('/cycles')).json()).toMatchObject({ cycles: [{ stand_in: true }] });
});
