import pLimit from 'p-limit';
import { type ListPage, readApi } from '../../api/read-api.ts';
import type { Post } from '../../api/wire.ts';
import type { Tie } from './ties.ts';

/** How many pages of posts are looked into at a time. */
const pagesAtATime = 2;
/** How many requests are under way at once. */
const atOnce = 4;

/** How many comments of a post are read at most: the newest. */
export const commentsOfEach = 100;

/** Who replied to a stretch of the feed. */
export interface Replied {
  readonly ties: readonly Tie[];
  /** How many posts it is. */
  readonly posts: number;
  /** When the oldest of them was written; undefined of no post. */
  readonly oldest: string | undefined;
  /** Where older posts are; undefined where there are none. */
  readonly next: string | undefined;
}

/** Reads who commented on the next forty posts from there: a request for each of them that has comments. */
export async function repliesTo(from: string | undefined, signal: AbortSignal): Promise<Replied> {
  const { rows: posts, next } = await postsFrom(from, signal);
  const answered = posts.filter(({ comments_count }) => comments_count > 0);
  const ties = await pLimit(atOnce).map(answered, async ({ id, author }) =>
    (await readApi.manyComments(id, commentsOfEach, signal)).map(
      ({ author_id }): Tie => ({
        from: author_id,
        to: author,
      }),
    ),
  );
  return { ties: ties.flat(), posts: posts.length, oldest: posts.at(-1)?.created_at, next };
}

async function postsFrom(from: string | undefined, signal: AbortSignal): Promise<ListPage<Post>> {
  const posts: Post[] = [];
  let next = from;
  for (let page = 0; page < pagesAtATime; page += 1) {
    const read: ListPage<Post> = await readApi.feed(next, signal);
    posts.push(...read.rows);
    ({ next } = read);
    if (next === undefined) break;
  }
  return { rows: posts, next };
}
