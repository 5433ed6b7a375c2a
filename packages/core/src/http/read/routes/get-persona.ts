import type { PersonaId } from '../../../domain/index.ts';
import { profileToWire } from '../../wire.ts';
import type { ReadRoute } from '../read-route.ts';

/** A persona with its counts. */
export const getPersona: ReadRoute = {
  path: '/persona/{persona_id}',
  async answer(input, service) {
    return { body: profileToWire(await service.persona(input.number<PersonaId>('persona_id'))) };
  },
};
