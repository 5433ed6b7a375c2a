import type { PersonaId } from '../../../domain/index.ts';
import type { ReadService, RelationKind } from '../../../services/read-service.ts';
import type { RelationsWire } from '../../schemas/profile.ts';
import { relationToWire } from '../../wire.ts';
import { nextPage } from '../next-page.ts';
import { invalid, type ReadInput } from '../read-input.ts';
import type { ReadAnswer, ReadRoute } from '../read-route.ts';

const kinds: readonly RelationKind[] = ['followers', 'following'];
const firstOfEach = 100;

/** Who follows a persona and whom it follows. */
export const getPersonaRelations: ReadRoute = {
  path: '/persona/{persona_id}/relations',
  async answer(input, service) {
    const persona = input.number<PersonaId>('persona_id');
    const kind = input.oneOf('relation', kinds);
    return kind ? one(kind, persona, input, service) : both(persona, input, service);
  },
};

async function both(persona: PersonaId, input: ReadInput, service: ReadService): Promise<ReadAnswer> {
  if (input.text('before') !== undefined) throw invalid('before', 'needs relation=followers or relation=following');
  const page = { limit: input.limit(firstOfEach) };
  const [followers, following] = await Promise.all(kinds.map((kind) => service.relations(kind, persona, page)));
  const body: RelationsWire = {
    followers: followers?.rows.map(relationToWire),
    following: following?.rows.map(relationToWire),
  };
  return { body };
}

async function one(
  kind: RelationKind,
  persona: PersonaId,
  input: ReadInput,
  service: ReadService,
): Promise<ReadAnswer> {
  const limit = input.limit();
  const { rows, next } = await service.relations(kind, persona, { limit, ...input.place() });
  const body: RelationsWire = { [kind]: rows.map(relationToWire) };
  return { body, ...nextPage(`/persona/${persona}/relations`, next, { relation: kind, limit }) };
}
