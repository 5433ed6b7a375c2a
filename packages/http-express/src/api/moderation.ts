import type { CommentId, PostId } from '@sim-feed/core';
import { z } from 'zod';
import { operation } from './operation.ts';
import { idParameter } from './parameters.ts';

const common = { tag: 'Moderation', who: 'admin', method: 'delete', errors: [404] } as const;

const removePost = operation({
  ...common,
  id: 'removePost',
  path: '/posts/{id}',
  summary: 'Delete a post',
  description: 'Its comments and likes go with it.',
  pathSchema: z.object({ id: idParameter<PostId>("The post's id.") }),
  success: { status: 204, description: 'It has gone.' },
  async handle({ path: { id }, admin }, { moderation }) {
    await moderation.removePost(id, admin);
    return {};
  },
});

const removeComment = operation({
  ...common,
  id: 'removeComment',
  path: '/comments/{id}',
  summary: 'Delete a comment',
  pathSchema: z.object({ id: idParameter<CommentId>("The comment's id.") }),
  success: { status: 204, description: 'It has gone.' },
  async handle({ path: { id }, admin }, { moderation }) {
    await moderation.removeComment(id, admin);
    return {};
  },
});

/** How admins take down what personas wrote. */
export const moderationOperations = [removePost, removeComment];
