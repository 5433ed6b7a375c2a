import type { Comment, Cycle, FeedService, Post } from '@sim-feed/core';

/** A post with its comments, oldest first; the newest of them where there are many. */
export interface Thread {
  readonly post: Post;
  readonly comments: readonly Comment[];
}

const mostPosts = 10;
const mostComments = 6;

/** The ten posts to show after a cycle, newest first: those of the cycle, the most talked about of them, then older ones. */
export async function threadsAfter(cycle: Cycle, feed: FeedService): Promise<Thread[]> {
  const posts = chosen(await feed.latest(100), cycle.startedAt);
  return Promise.all(
    posts.map(async (post) => ({
      post,
      comments: post.comments > 0 ? (await feed.comments(post.id, mostComments)).reverse() : [],
    })),
  );
}

/** `posts` are newest first, and so are those chosen. */
function chosen(posts: readonly Post[], since: Date): Post[] {
  const isNew = (post: Post) => post.createdAt >= since;
  const best = posts
    .toSorted((one, other) => Number(isNew(other)) - Number(isNew(one)) || talk(isNew, other) - talk(isNew, one))
    .slice(0, mostPosts);
  return posts.filter((post) => best.includes(post));
}

/** How much was said and liked; an older post is chosen by its age alone. */
function talk(isNew: (post: Post) => boolean, post: Post): number {
  return isNew(post) ? 3 * post.comments + post.likes : 0;
}
