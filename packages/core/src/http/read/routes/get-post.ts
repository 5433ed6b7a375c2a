import type { PostId } from '../../../domain/index.ts';
import { postToWire } from '../../wire.ts';
import type { ReadRoute } from '../read-route.ts';

/** One post. */
export const getPost: ReadRoute = {
  path: '/post/{post_id}',
  async answer(input, service) {
    return { body: postToWire(await service.post(input.number<PostId>('post_id'))) };
  },
};
