import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { body, repetition } from './own-words.ts';

/** Writes a post. */
export const createPost = defineAction({
  name: 'create_post',
  description: 'Write a post.',
  input: z.object({ body: body() }),
  async perform(input, { actor, tx }) {
    const repeated = await repetition(input.body, { actor, tx });
    if (repeated) return repeated;
    const post = await tx.createPost(input.body);
    return { done: true, tell: { posted: post.id }, shows: { posts: [post.id] } };
  },
});
