import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { gone } from './gone.ts';
import { postId } from './references.ts';

/** Likes a post; a success where it was liked already, so that a model does not try again. */
export const likePost = defineAction({
  name: 'like_post',
  description: 'Like a post.',
  input: z.object({ post_id: postId() }),
  async perform({ post_id }, { tx }) {
    const reaction = await tx.like(post_id);
    switch (reaction) {
      case 'gone':
        return gone('post');
      case 'already':
        return { done: true, tell: { liked: post_id, note: 'You had liked it already.' } };
      case 'new':
        return { done: true, tell: { liked: post_id } };
    }
  },
});
