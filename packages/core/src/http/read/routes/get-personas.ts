import type { PersonaId } from '../../../domain/index.ts';
import { profileToWire } from '../../wire.ts';
import { nextLink } from '../next-page.ts';
import type { ReadRoute } from '../read-route.ts';

/** The personas with their counts, by id. */
export const getPersonas: ReadRoute = {
  path: '/personas',
  async answer(input, service) {
    const after = input.optionalNumber<PersonaId>('after');
    const limit = input.limit();
    const { rows, next } = await service.personas({ limit, ...(after !== undefined && { after }) });
    return { body: rows.map(profileToWire), ...(next && nextLink('/personas', { limit, after: next })) };
  },
};
