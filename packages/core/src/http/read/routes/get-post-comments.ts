import type { PostId } from '../../../domain/index.ts';
import { commentToWire } from '../../wire.ts';
import { nextPage } from '../next-page.ts';
import type { ReadRoute } from '../read-route.ts';

/** The comments on a post. */
export const getPostComments: ReadRoute = {
  path: '/posts/{post_id}/comments',
  async answer(input, service) {
    const post = input.number<PostId>('post_id');
    const limit = input.limit();
    const { rows, next } = await service.comments(post, { limit, ...input.place() });
    return { body: rows.map(commentToWire), ...nextPage(`/posts/${post}/comments`, next, { limit }) };
  },
};
