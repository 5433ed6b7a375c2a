import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { gone } from './gone.ts';
import { postId } from './references.ts';

const limit = 20;

/** Shows the newest 20 comments on a post. */
export const viewCommentsOnPost = defineAction({
  name: 'view_comments_on_post',
  description: 'See the newest comments on a post, newest first.',
  input: z.object({ post_id: postId() }),
  async perform({ post_id }, { tx }) {
    const post = await tx.post(post_id);
    if (!post) return gone('post');
    const comments = await tx.comments(post_id, { limit });
    return {
      done: true,
      tell: { post: post_id, comments: comments.map((comment) => ({ by: comment.author, body: comment.body })) },
      shows: { personas: [...new Set(comments.map((comment) => comment.author))] },
    };
  },
});
