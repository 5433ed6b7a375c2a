import { foldedName } from '../../domain/index.ts';
import { withdraw } from './feed-index.ts';
import type { FeedRow, PersonaRow, PostRow } from './rows.ts';
import { withdraw as withdrawRow } from './sorted-rows.ts';
import type { Tables } from './tables.ts';
import { byTime } from './timeline.ts';
import { endTurn } from './turn-state.ts';

/** Deletes a persona with what it wrote and did, and what hangs on that; its turns stay. */
export function removePersona(tables: Tables, persona: PersonaRow, time: number): void {
  if (persona.openTurn !== undefined) endTurn(persona.openTurn, { state: 'cancelled' }, time);
  for (const row of leftBy(persona)) withdraw(tables, row);
  tables.personas.delete(persona.id);
  tables.personasByName.delete(foldedName(persona.username));
  withdrawRow(tables.personasInOrder, persona, (one, other) => one.id - other.id);
  persona.removed = true;
}

/** The newest first, so that each goes from the end of the lists that hold most of them. */
function leftBy(persona: PersonaRow): FeedRow[] {
  const followers = persona.received.all().filter(({ kind }) => kind === 'follow');
  const rows = new Set<FeedRow>([
    ...persona.posts.all().flatMap(answersTo),
    ...persona.posts.all(),
    ...persona.comments.all(),
    ...persona.likes.all(),
    ...persona.following.values(),
    ...followers,
  ]);
  return [...rows].sort((one, other) => byTime(other, one));
}

/** The comments on a post and its likes. */
export function answersTo(post: PostRow): FeedRow[] {
  return [...post.comments.all(), ...post.likes.values()];
}
