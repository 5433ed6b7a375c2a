import {
  changeProblems,
  type Persona,
  type PersonaChanges,
  type PersonaDraft,
  type PersonaId,
  personaProblems,
} from '../domain/index.ts';
import { hasCode, InvalidInput, NotFound } from '../errors/index.ts';
import type { Clock, Logger, PersonaStore } from '../ports/index.ts';
import { type Actor, noted } from './audit.ts';
import { limitWithin } from './page-limit.ts';
import { readPersonaDrafts } from './persona-drafts.ts';

const mostListed = 1_000;

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
  readonly #logger: Logger | undefined;

  constructor(
    personas: PersonaStore,
    {
      clock = { now: () => new Date() },
      logger,
    }: {
      readonly clock?: Pick<Clock, 'now'>;
      /** Gets one line for each change. */
      readonly logger?: Logger;
    } = {},
  ) {
    this.#personas = personas;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Throws InvalidInput and UsernameTaken. */
  async create(draft: PersonaDraft, by?: Actor): Promise<Persona> {
    InvalidInput.refuse(personaProblems(draft));
    const persona = await this.#personas.create(draft, this.#clock.now());
    noted(this.#logger, 'persona-created', by, { persona: persona.id });
    return persona;
  }

  /** Throws NotFound. */
  async byId(id: PersonaId): Promise<Persona> {
    return found(await this.#personas.byId(id), `persona ${id}`);
  }

  /** Looked up whatever the case. Throws NotFound. */
  async byUsername(username: string): Promise<Persona> {
    return found(await this.#personas.byUsername(username), 'persona of that username');
  }

  /** By id, after that id; 1,000 unless told, and at most. */
  list({ limit, after }: { readonly limit?: number; readonly after?: PersonaId } = {}): Promise<Persona[]> {
    return this.#personas.list({ limit: limitWithin(mostListed, limit), ...(after !== undefined && { after }) });
  }

  /** Changes what is named and nothing else. Throws InvalidInput and NotFound. */
  async update(id: PersonaId, changes: PersonaChanges, by?: Actor): Promise<Persona> {
    InvalidInput.refuse(changeProblems(changes));
    const persona = found(await this.#personas.update(id, changes), `persona ${id}`);
    const changed = Object.keys(changes).filter((field) => changes[field as keyof PersonaChanges] !== undefined);
    noted(this.#logger, 'persona-changed', by, { persona: id, changed });
    return persona;
  }

  /** Deletes the persona with what it wrote and did; its open turn ends as cancelled. Throws NotFound. */
  async remove(id: PersonaId, by?: Actor): Promise<void> {
    if (!(await this.#personas.remove(id, this.#clock.now()))) throw new NotFound(`persona ${id}`);
    noted(this.#logger, 'persona-removed', by, { persona: id });
  }

  /** Creates the personas that are not there yet. Throws InvalidInput, by persona and field, and then creates none. */
  async import(drafts: readonly PersonaDraft[]): Promise<ImportReport> {
    readPersonaDrafts(drafts);
    const created: string[] = [];
    const kept: string[] = [];
    for (const draft of drafts) {
      (await this.#createMissing(draft)) ? created.push(draft.username) : kept.push(draft.username);
    }
    return { created, kept };
  }

  /** All personas by id, as `import` takes them; read page by page, so that a crowd is never held at once. */
  async *export(): AsyncGenerator<PersonaDraft, void, undefined> {
    for (let after: PersonaId | undefined; ; ) {
      const page = await this.list(after === undefined ? {} : { after });
      for (const { username, bio, description } of page) yield { username, bio, description };
      after = page.at(-1)?.id;
      if (after === undefined) return;
    }
  }

  async #createMissing(draft: PersonaDraft): Promise<boolean> {
    try {
      await this.create(draft);
      return true;
    } catch (error) {
      if (hasCode(error, 'username-taken')) return false;
      throw error;
    }
  }
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new NotFound(what);
  return thing;
}
