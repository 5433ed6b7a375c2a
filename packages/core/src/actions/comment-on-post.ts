import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { gone } from './gone.ts';
import { body, repetition } from './own-words.ts';
import { postId } from './references.ts';

/** Comments on a post. */
export const commentOnPost = defineAction({
  name: 'comment_on_post',
  description: 'Answer a post with a comment.',
  input: z.object({ post_id: postId(), body: body() }),
  async perform(input, { actor, tx }) {
    const repeated = await repetition(input.body, { actor, tx });
    if (repeated) return repeated;
    const comment = await tx.createComment(input.post_id, input.body);
    return comment ? { done: true, tell: { commented_on: input.post_id } } : gone('post');
  },
});
