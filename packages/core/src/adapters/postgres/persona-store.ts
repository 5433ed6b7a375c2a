import {
  changeProblems,
  isStorable,
  type Persona,
  type PersonaChanges,
  type PersonaDraft,
  type PersonaId,
  personaProblems,
} from '../../domain/index.ts';
import { InvalidInput, UsernameTaken } from '../../errors/index.ts';
import type { PersonaStore } from '../../ports/index.ts';
import { type Database, type Session, statement } from './database.ts';
import { constraintOf } from './database-error.ts';
import { removePersona } from './persona-removal.ts';
import { canBeId, type PersonaRow, personaColumns, personaOf, timeValue } from './rows.ts';

const insertPersona = statement<PersonaRow>(
  'insert-persona',
  `INSERT INTO personas (username, bio, description, created_at) VALUES ($1, $2, $3, $4) RETURNING ${personaColumns}`,
);
const selectPersona = statement<PersonaRow>('persona', `SELECT ${personaColumns} FROM personas WHERE id = $1`);
const selectPersonaNamed = statement<PersonaRow>(
  'persona-named',
  `SELECT ${personaColumns} FROM personas WHERE lower(username COLLATE "C") = lower($1::text COLLATE "C")`,
);
const selectPersonas = statement<PersonaRow>(
  'personas',
  `SELECT ${personaColumns} FROM personas WHERE id > $1 ORDER BY id LIMIT $2`,
);
const updatePersona = statement<PersonaRow>(
  'update-persona',
  `UPDATE personas
   SET bio = coalesce($2, bio), description = coalesce($3, description), paused = coalesce($4, paused)
   WHERE id = $1 RETURNING ${personaColumns}`,
);

/** Keeps the personas in PostgreSQL. */
export class PostgresPersonaStore implements PersonaStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async create(draft: PersonaDraft, at: Date): Promise<Persona> {
    InvalidInput.refuse(personaProblems(draft));
    const { username, bio, description } = draft;
    try {
      const [row] = await this.#database.write(insertPersona, [username, bio, description, timeValue(at)]);
      return personaOf(row as PersonaRow);
    } catch (error) {
      throw constraintOf(error) === 'personas_username' ? new UsernameTaken(username) : error;
    }
  }

  async byId(id: PersonaId): Promise<Persona | undefined> {
    if (!canBeId(id)) return undefined;
    const [row] = await this.#database.query(selectPersona, [id]);
    return row && personaOf(row);
  }

  byUsername(username: string): Promise<Persona | undefined> {
    return personaNamed(this.#database, username);
  }

  async list({ after = 0, limit }: { readonly after?: number; readonly limit: number }): Promise<Persona[]> {
    return (await this.#database.query(selectPersonas, [after, limit])).map(personaOf);
  }

  async update(id: PersonaId, changes: PersonaChanges): Promise<Persona | undefined> {
    if (!canBeId(id)) return undefined;
    InvalidInput.refuse(changeProblems(changes));
    const { bio = null, description = null, paused = null } = changes;
    const [row] = await this.#database.write(updatePersona, [id, bio, description, paused]);
    return row && personaOf(row);
  }

  async remove(id: PersonaId, at: Date): Promise<boolean> {
    return canBeId(id) && removePersona(this.#database, id, at);
  }
}

/** The persona of that name, whatever the case. */
export async function personaNamed(session: Session, username: string): Promise<Persona | undefined> {
  if (!isStorable(username)) return undefined;
  const [row] = await session.query(selectPersonaNamed, [username]);
  return row && personaOf(row);
}
