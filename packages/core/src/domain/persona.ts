import type { PersonaId } from './ids.ts';

/** What a persona is made of before it is stored. */
export interface PersonaDraft {
  /** 3 to 30 of letters, digits and underscore; unique whatever the case; never changes. */
  readonly username: string;
  /** Public, one line, 1 to 280 characters. */
  readonly bio: string;
  /** Who it is, given to the model and to nobody else, 1 to 4,000 characters. */
  readonly description: string;
}

/** A stored character of the network. */
export interface Persona extends PersonaDraft {
  readonly id: PersonaId;
  /** A paused persona gets no turn. */
  readonly paused: boolean;
  readonly createdAt: Date;
}

/** What may be changed of a persona. */
export interface PersonaChanges {
  readonly bio?: string;
  readonly description?: string;
  readonly paused?: boolean;
}
