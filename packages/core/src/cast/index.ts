import type { PersonaDraft } from '../domain/persona.ts';
import { personas } from './personas.ts';

export type { CastMember, Stand } from './cast-member.ts';

/** The personas that ship with Sim-Feed, to create in a new storage. */
export const cast: readonly PersonaDraft[] = personas.map(({ username, bio, description }) => ({
  username,
  bio,
  description,
}));

/** The same personas with where each stands on the spectrum. */
export const castMembers = personas;
