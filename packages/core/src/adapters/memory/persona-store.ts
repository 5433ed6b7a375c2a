import {
  changeProblems,
  foldedName,
  type Persona,
  type PersonaChanges,
  type PersonaDraft,
  type PersonaId,
  personaProblems,
} from '../../domain/index.ts';
import { InvalidInput, UsernameTaken } from '../../errors/index.ts';
import type { PersonaStore } from '../../ports/index.ts';
import { byHappening } from './happening-order.ts';
import type { Lock } from './lock.ts';
import { removePersona } from './persona-removal.ts';
import type { PersonaRow } from './rows.ts';
import { countBefore } from './sorted-rows.ts';
import type { Tables } from './tables.ts';
import { Timeline } from './timeline.ts';
import { personaOf } from './views.ts';

/** Keeps the personas in memory. */
export class MemoryPersonaStore implements PersonaStore {
  readonly #tables: Tables;
  readonly #lock: Lock;

  constructor(tables: Tables, lock: Lock) {
    this.#tables = tables;
    this.#lock = lock;
  }

  create(draft: PersonaDraft, at: Date): Promise<Persona> {
    const time = at.getTime();
    return this.#lock.run(() => personaOf(addPersona(this.#tables, draft, time)));
  }

  async byId(id: PersonaId): Promise<Persona | undefined> {
    const row = this.#tables.personas.get(id);
    return row && personaOf(row);
  }

  async byUsername(username: string): Promise<Persona | undefined> {
    const row = this.#tables.personaNamed(username);
    return row && personaOf(row);
  }

  async list({
    after = 0 as PersonaId,
    limit,
  }: {
    readonly after?: PersonaId;
    readonly limit: number;
  }): Promise<Persona[]> {
    const rows = this.#tables.personasInOrder;
    const start = countBefore(rows, ({ id }) => id > after);
    return rows.slice(start, start + limit).map(personaOf);
  }

  update(id: PersonaId, changes: PersonaChanges): Promise<Persona | undefined> {
    return this.#lock.run(() => {
      const { bio, description, paused } = changes;
      InvalidInput.refuse(changeProblems(changes));
      const row = this.#tables.personas.get(id);
      if (row === undefined) return undefined;
      row.bio = bio ?? row.bio;
      row.description = description ?? row.description;
      row.paused = paused ?? row.paused;
      return personaOf(row);
    });
  }

  remove(id: PersonaId, at: Date): Promise<boolean> {
    const time = at.getTime();
    return this.#lock.run(() => {
      const row = this.#tables.personas.get(id);
      if (row !== undefined) removePersona(this.#tables, row, time);
      return row !== undefined;
    });
  }
}

/** Stores a persona, unless it breaks a rule or its username is taken. */
export function addPersona(tables: Tables, draft: PersonaDraft, time: number): PersonaRow {
  const problems = personaProblems(draft);
  if (problems.length > 0) throw new InvalidInput(problems);
  const { username, bio, description } = draft;
  if (tables.personaNamed(username) !== undefined) throw new UsernameTaken(username);
  const row: PersonaRow = {
    id: tables.nextId<PersonaId>('persona'),
    username,
    time,
    bio,
    description,
    paused: false,
    removed: false,
    openTurn: undefined,
    lastTurnAt: undefined,
    posts: new Timeline(),
    comments: new Timeline(),
    likes: new Timeline(),
    following: new Map(),
    followers: new Timeline(),
    followed: new Timeline(),
    received: new Timeline(byHappening),
    turns: [],
  };
  tables.personas.set(row.id, row);
  tables.personasInOrder.push(row);
  tables.personasByName.set(foldedName(username), row);
  return row;
}
