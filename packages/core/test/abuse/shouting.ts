import { body, defineAction, postId } from '@sim-feed/core';
import { z } from 'zod';

/** Posts without the check for repetition, which would keep many attacks out. */
export const shout = defineAction({
  name: 'shout',
  description: 'Post.',
  input: z.object({ body: body() }),
  async perform(input, { tx }) {
    const post = await tx.createPost(input.body);
    return { done: true, tell: { posted: post.id }, shows: { posts: [post.id] } };
  },
});

/** Comments without the check for repetition. */
export const heckle = defineAction({
  name: 'heckle',
  description: 'Comment.',
  input: z.object({ post_id: postId(), body: body() }),
  async perform(input, { tx }) {
    await tx.createComment(input.post_id, input.body);
    return { done: true, tell: { commented_on: input.post_id } };
  },
});
