import type { ListPage } from '../api/read-api.ts';
import type { Post } from '../api/wire.ts';

type FeedPage = ListPage<Post>;

/** How many pages are kept once new ones come in on top: what is left open for days must not grow. */
export const mostPages = 15;

/** Whether one post stands above another in the feed. */
function isAbove(one: Post, other: Post): boolean {
  if (one.created_at === other.created_at) return one.id > other.id;
  return Date.parse(one.created_at) > Date.parse(other.created_at);
}

/** The posts of all pages in order, each once. Pages may overlap, and what a page further up says is newer. */
export function postsOf(pages: readonly FeedPage[]): Post[] {
  const byId = new Map<number, Post>();
  for (const { rows } of pages) {
    for (const post of rows) if (!byId.has(post.id)) byId.set(post.id, post);
  }
  return [...byId.values()];
}

/** Those posts of the newest page that stand above all that is shown. */
export function unseen(newest: FeedPage, shown: readonly Post[]): Post[] {
  const top = shown[0];
  return top ? newest.rows.filter((post) => isAbove(post, top)) : [...newest.rows];
}

/** Whether the newest page reaches down to what is shown, so that nothing lies between. */
export function reaches(newest: FeedPage, shown: readonly Post[]): boolean {
  return newest.next === undefined || unseen(newest, shown).length < newest.rows.length;
}

/** The pages with the newest counts, and without what is no longer there. Pages that stay the same stay themselves. */
export function reconciled(pages: readonly FeedPage[], newest: FeedPage): readonly FeedPage[] {
  const fresh = new Map(newest.rows.map((post) => [post.id, post]));
  const oldest = newest.rows.at(-1);
  const isGone = (post: Post) =>
    !fresh.has(post.id) && (newest.next === undefined || !oldest || !isAbove(oldest, post));
  const next = pages.map((page) => {
    const rows = page.rows.filter((post) => !isGone(post)).map((post) => newerOf(post, fresh.get(post.id)));
    const same = rows.length === page.rows.length && rows.every((post, at) => post === page.rows[at]);
    return same ? page : { ...page, rows };
  });
  return next.every((page, at) => page === pages[at]) ? pages : next;
}

function newerOf(known: Post, fresh: Post | undefined): Post {
  const changed = fresh && (fresh.likes_count !== known.likes_count || fresh.comments_count !== known.comments_count);
  return changed ? fresh : known;
}

/** The first pages; the last of them knows where the feed goes on. */
export function trimmed(pages: readonly FeedPage[]): readonly FeedPage[] {
  return pages.length > mostPages ? pages.slice(0, mostPages) : pages;
}
