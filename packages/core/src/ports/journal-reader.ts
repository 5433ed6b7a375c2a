import type { PersonaId, TurnId } from '../domain/ids.ts';
import type { PersonaTurn } from '../domain/persona-turn.ts';

/** Reads the journal for a person to look at. */
export interface JournalReader {
  /** The persona's turns, the newest first, before that turn; at most `limit`. Empty where there is no such persona. */
  turnsOf(persona: PersonaId, page: { readonly before?: TurnId; readonly limit: number }): Promise<PersonaTurn[]>;
}
