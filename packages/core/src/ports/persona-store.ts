import type { PersonaId } from '../domain/ids.ts';
import type { Persona, PersonaChanges, PersonaDraft } from '../domain/persona.ts';

/** Keeps the personas. */
export interface PersonaStore {
  /** Throws InvalidInput where a rule of a persona is broken, UsernameTaken whatever the case. */
  create(draft: PersonaDraft, at: Date): Promise<Persona>;
  /** Undefined where there is no such persona. */
  byId(id: PersonaId): Promise<Persona | undefined>;
  /** Looked up whatever the case. */
  byUsername(username: string): Promise<Persona | undefined>;
  /** By id, after that id; at most `limit`. */
  list(page: { readonly after?: PersonaId; readonly limit: number }): Promise<Persona[]>;
  /** Undefined where there is no such persona. Throws InvalidInput where a rule of a persona is broken. */
  update(id: PersonaId, changes: PersonaChanges): Promise<Persona | undefined>;
  /**
   * Ends the persona's open turn as cancelled and deletes what it wrote and did. False where there is none. Of a long
   * history a storage may delete parts before: where it is cut short then, doing it again goes on.
   */
  remove(id: PersonaId, at: Date): Promise<boolean>;
}
