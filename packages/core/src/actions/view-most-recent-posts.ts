import { z } from 'zod';
import { feedLine } from '../domain/index.ts';
import { defineAction } from './define-action.ts';

const hour = 3_600_000;
const limit = 20;

/** Shows the posts of the last hour, or the newest 20 where there are none. */
export const viewMostRecentPosts = defineAction({
  name: 'view_most_recent_posts',
  description: 'See the newest posts as they are now, newest first.',
  input: z.object({}),
  async perform(_, { tx, now }) {
    const recent = await tx.latest({ limit, since: new Date(now.getTime() - hour) });
    const posts = recent.length > 0 ? recent : await tx.latest({ limit });
    return {
      done: true,
      tell: { posts: posts.map(feedLine) },
      shows: { posts: posts.map((post) => post.id), personas: [...new Set(posts.map((post) => post.author))] },
    };
  },
});
