import type { Cycle } from '../domain/cycle.ts';
import type { PersonaId, TurnId } from '../domain/ids.ts';
import type { PersonaTurn } from '../domain/persona-turn.ts';

/** Reads what cycles and turns came to, for a person to look at. */
export interface JournalReader {
  /** Cycles and skipped slots, the newest by slot first, before that slot; at most `limit`. */
  cycles(page: { readonly before?: Date; readonly limit: number }): Promise<Cycle[]>;
  /** The persona's turns, the newest first, before that turn; at most `limit`. Empty where there is no such persona. */
  turnsOf(persona: PersonaId, page: { readonly before?: TurnId; readonly limit: number }): Promise<PersonaTurn[]>;
}
