import type { Comment, Cycle, FeedService, Post } from '@sim-feed/core';

/** A post with its comments, oldest first; the newest of them where there are many. */
export interface Thread {
  readonly post: Post;
  readonly comments: readonly Comment[];
}

/** The threads to show after a cycle, each list newest first. */
export interface Threads {
  /** Posts of the cycle; those most talked about, where there are many. */
  readonly fresh: readonly Thread[];
  /** Older posts that the cycle commented on. */
  readonly answered: readonly Thread[];
  /** Other older posts, where there is room. */
  readonly older: readonly Thread[];
}

const posts = 100;
const mostThreads = 10;
const mostAnswered = 4;
const mostComments = 6;

/** The ten threads to show after a cycle: what is new in it before what is not. */
export async function threadsAfter({ startedAt }: Cycle, feed: FeedService): Promise<Threads> {
  const threads = await Promise.all((await feed.latest(posts)).map((post) => threadOf(post, feed)));
  const isFresh = ({ post }: Thread) => post.createdAt >= startedAt;
  const newComments = ({ comments }: Thread) => comments.filter(({ createdAt }) => createdAt >= startedAt).length;
  const isAnswered = (thread: Thread) => !isFresh(thread) && newComments(thread) > 0;

  const allFresh = threads.filter(isFresh);
  const room = Math.max(mostAnswered, mostThreads - allFresh.length);
  const answered = most(threads.filter(isAnswered), room, newComments);
  const fresh = most(allFresh, mostThreads - answered.length, talk);
  const older = threads.filter((thread) => !isFresh(thread) && !isAnswered(thread));
  return { fresh, answered, older: older.slice(0, mostThreads - answered.length - fresh.length) };
}

async function threadOf(post: Post, feed: FeedService): Promise<Thread> {
  return { post, comments: post.comments > 0 ? (await feed.comments(post.id, mostComments)).reverse() : [] };
}

/** How much was said and liked. */
function talk({ post }: Thread): number {
  return 3 * post.comments + post.likes;
}

/** So many threads at most, those with the most of something, in the order in which they came. */
function most(threads: readonly Thread[], limit: number, something: (thread: Thread) => number): Thread[] {
  const best = threads.toSorted((one, other) => something(other) - something(one)).slice(0, limit);
  return threads.filter((thread) => best.includes(thread));
}
