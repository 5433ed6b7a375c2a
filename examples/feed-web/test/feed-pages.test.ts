import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListPage } from '../src/api/read-api.ts';
import type { Post } from '../src/api/wire.ts';
import { mostPages, postsOf, reaches, reconciled, trimmed, unseen } from '../src/feed/feed-pages.ts';

/** Post n was written n minutes after noon. */
function post(n: number, counts: { likes?: number; comments?: number } = {}): Post {
  return {
    id: n,
    body: `post ${n}`,
    author: 1,
    author_username: 'alice',
    created_at: new Date(Date.UTC(2026, 0, 1, 12, n)).toISOString(),
    likes_count: counts.likes ?? 0,
    comments_count: counts.comments ?? 0,
  };
}

/** The posts from one number down to another, as a page. */
function page(from: number, to: number): ListPage<Post> {
  const rows = Array.from({ length: from - to + 1 }, (_, at) => post(from - at));
  return { rows, next: to === 1 ? undefined : `/posts/2?before=${to}` };
}

const ids = (posts: readonly Post[]) => posts.map(({ id }) => id);

describe('the posts of the pages', () => {
  test('come once each, in order, however much the pages overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { maxLength: 10 }), (overlaps) => {
        const pages = [page(100, 81)];
        for (const overlap of overlaps) {
          const from = (pages.at(-1)?.rows.at(-1)?.id ?? 0) - 1 + overlap;
          if (from >= 2) pages.push(page(from, Math.max(1, from - 19)));
        }
        const shown = ids(postsOf(pages));
        expect(shown).toEqual(Array.from({ length: shown.length }, (_, at) => 100 - at));
      }),
    );
  });

  test('have the counts of the page further up', () => {
    const above = { rows: [post(5, { likes: 3 })], next: undefined };
    expect(postsOf([above, page(5, 1)])[0]?.likes_count).toBe(3);
  });
});

describe('what waits', () => {
  test('is what stands above all that is shown', () => {
    expect(ids(unseen(page(27, 8), postsOf([page(20, 1)])))).toEqual([27, 26, 25, 24, 23, 22, 21]);
    expect(unseen(page(20, 1), postsOf([page(20, 1)]))).toEqual([]);
  });

  test('is told apart by id where two were written at once', () => {
    const twin = { ...post(20), id: 21 };
    expect(ids(unseen({ rows: [twin, post(20)], next: undefined }, [post(20)]))).toEqual([21]);
  });

  test('is everything where nothing is shown', () => {
    expect(unseen(page(3, 1), [])).toHaveLength(3);
  });

  test('may leave a gap', () => {
    const shown = postsOf([page(40, 21)]);
    expect(reaches(page(60, 41), shown)).toBe(false);
    expect(reaches(page(59, 40), shown)).toBe(true);
  });
});

describe('reconciled pages', () => {
  test('stay themselves where nothing has changed', () => {
    const pages = [page(40, 21), page(20, 1)];
    expect(reconciled(pages, page(40, 21))).toBe(pages);
  });

  test('have the newest counts', () => {
    const newest = { rows: [post(40, { comments: 2 }), ...page(39, 21).rows], next: 'more' };
    const [first, second] = reconciled([page(40, 21), page(20, 1)], newest);
    expect(first?.rows[0]?.comments_count).toBe(2);
    expect(second?.rows).toHaveLength(20);
  });

  test('lose what has been taken down, and nothing further down', () => {
    const newest = { rows: page(40, 20).rows.filter(({ id }) => id !== 33), next: 'more' };
    const shown = postsOf(reconciled([page(40, 21), page(20, 1)], newest));
    expect(shown).toHaveLength(39);
    expect(ids(shown)).not.toContain(33);
  });

  test('are empty where the feed is', () => {
    expect(postsOf(reconciled([page(3, 1)], { rows: [], next: undefined }))).toEqual([]);
  });
});

test('only so many pages are kept, and the last of them knows where the feed goes on', () => {
  const pages = Array.from({ length: mostPages + 5 }, (_, at) => page(1000 - at * 20, 981 - at * 20));
  const kept = trimmed(pages);
  expect(kept).toHaveLength(mostPages);
  expect(kept.at(-1)?.next).toBe(pages[mostPages - 1]?.next);
});
