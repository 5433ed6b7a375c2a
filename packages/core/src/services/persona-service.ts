import { type Persona, type PersonaDraft, personaProblems } from '../domain/index.ts';
import { InvalidInput, UsernameTaken } from '../errors/index.ts';
import type { Clock, PersonaStore } from '../ports/index.ts';

/** What an import came to, by username. */
export interface ImportReport {
  readonly created: readonly string[];
  /** Those that were there already; they are left as they are. */
  readonly kept: readonly string[];
}

/** Manages the personas: the rules in front of the store. */
export class PersonaService {
  readonly #personas: PersonaStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(personas: PersonaStore, clock: Pick<Clock, 'now'> = { now: () => new Date() }) {
    this.#personas = personas;
    this.#clock = clock;
  }

  /** Throws InvalidInput and UsernameTaken. */
  async create(draft: PersonaDraft): Promise<Persona> {
    InvalidInput.refuse(personaProblems(draft));
    return this.#personas.create(draft, this.#clock.now());
  }

  /** Creates the personas that are not there yet. Throws InvalidInput, by persona and field, and then creates none. */
  async import(drafts: readonly PersonaDraft[]): Promise<ImportReport> {
    const problems = drafts.flatMap((draft, index) =>
      personaProblems(draft).map(({ path, message }) => ({ path: `${draft.username || index}.${path}`, message })),
    );
    InvalidInput.refuse(problems);
    const created: string[] = [];
    const kept: string[] = [];
    for (const draft of drafts) {
      (await this.#createMissing(draft)) ? created.push(draft.username) : kept.push(draft.username);
    }
    return { created, kept };
  }

  async #createMissing(draft: PersonaDraft): Promise<boolean> {
    try {
      await this.#personas.create(draft, this.#clock.now());
      return true;
    } catch (error) {
      if (error instanceof UsernameTaken) return false;
      throw error;
    }
  }
}
