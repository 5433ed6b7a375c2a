import type { PersonaId } from './ids.ts';

/** A persona as the public sees it, with its counts; its description is for the model alone. */
export interface Profile {
  readonly id: PersonaId;
  readonly username: string;
  readonly bio: string;
  readonly createdAt: Date;
  readonly posts: number;
  readonly followers: number;
  readonly following: number;
}

/** The other end of a follow, as one persona's list of followers or followed has it. */
export interface Relation {
  readonly id: PersonaId;
  readonly username: string;
  readonly followedAt: Date;
}
