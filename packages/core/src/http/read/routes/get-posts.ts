import { postToWire } from '../../wire.ts';
import { nextPage } from '../next-page.ts';
import type { ReadRoute } from '../read-route.ts';

const limit = 20;
const lastPage = 999_999_999_999_999;

/** The newest posts, twenty a page. */
export const getPosts: ReadRoute = {
  path: '/posts/{page}',
  async answer(input, service) {
    const page = input.number('page');
    const { rows, next } = await service.posts({ page, limit, ...input.place() });
    return { body: rows.map(postToWire), ...nextPage(`/posts/${Math.min(page + 1, lastPage)}`, next) };
  },
};
