import type { PersonaId } from '../../../domain/index.ts';
import { postToWire } from '../../wire.ts';
import { nextPage } from '../next-page.ts';
import type { ReadRoute } from '../read-route.ts';

/** A persona's posts. */
export const getPersonaPosts: ReadRoute = {
  path: '/persona/{persona_id}/posts',
  async answer(input, service) {
    const author = input.number<PersonaId>('persona_id');
    const limit = input.limit();
    const { rows, next } = await service.postsBy(author, { limit, ...input.place() });
    return { body: rows.map(postToWire), ...nextPage(`/persona/${author}/posts`, next, { limit }) };
  },
};
