import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { gone } from './gone.ts';
import { postId } from './references.ts';

/** Shows who wrote a post, with the author's bio. */
export const findPostAuthor = defineAction({
  name: 'find_post_author',
  description: 'See who wrote a post: username and bio.',
  input: z.object({ post_id: postId() }),
  async perform({ post_id }, { tx }) {
    const post = await tx.post(post_id);
    const author = post && (await tx.personaNamed(post.author));
    if (!author) return gone('post');
    return {
      done: true,
      tell: { post: post_id, username: author.username, bio: author.bio },
      shows: { personas: [author.username] },
    };
  },
});
