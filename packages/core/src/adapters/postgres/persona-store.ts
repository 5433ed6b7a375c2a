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
const lockPersona = statement<object>('lock-persona', 'SELECT FROM personas WHERE id = $1 FOR UPDATE');
const cancelTurns = statement<object>(
  'cancel-turns',
  `UPDATE turns SET state = 'cancelled', ended_at = $2 WHERE persona_id = $1 AND state IN ('waiting', 'running')`,
);
// Those who follow before those who are followed: their counts are locked in the order of every other act.
const unfollowPersona = statement<object>('unfollow-persona', 'DELETE FROM follows WHERE followed_id = $1');
const unfollowByPersona = statement<object>('unfollow-by-persona', 'DELETE FROM follows WHERE follower_id = $1');
const deletePersona = statement<object>('delete-persona', 'DELETE FROM personas WHERE id = $1');

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
    if (!canBeId(id)) return false;
    return this.#database.transaction(async (transaction) => {
      // The persona before its turns, as everywhere: the other way round, this and a performing turn block each other.
      const [found] = await transaction.query(lockPersona, [id]);
      if (!found) return false;
      await transaction.query(cancelTurns, [id, timeValue(at)]);
      await transaction.query(unfollowPersona, [id]);
      await transaction.query(unfollowByPersona, [id]);
      await transaction.query(deletePersona, [id]);
      return true;
    });
  }
}

/** The persona of that name, whatever the case. */
export async function personaNamed(session: Session, username: string): Promise<Persona | undefined> {
  if (!isStorable(username)) return undefined;
  const [row] = await session.query(selectPersonaNamed, [username]);
  return row && personaOf(row);
}
