import {
  changeProblems,
  InvalidInput,
  type Persona,
  type PersonaId,
  type PersonaStore,
  personaProblems,
  UsernameTaken,
} from '@sim-feed/core';
import type { Connection } from './connection.ts';

// SQLite has times as numbers, truth as 0 or 1, and null for what is missing.
type PersonaRow = Omit<Persona, 'paused' | 'createdAt'> & { readonly paused: number; readonly createdAt: number };

/** Keeps the personas. */
export function personaStore(db: Connection): PersonaStore {
  return {
    create: ({ username, bio, description }, at) =>
      db.transact(() => {
        InvalidInput.refuse(personaProblems({ username, bio, description }));
        if (personaWhere(db, 'username = ?', username)) throw new UsernameTaken(username);
        const sql = 'INSERT INTO persona (username, bio, description, created_at) VALUES (?, ?, ?, ?)';
        const id = db.insert<PersonaId>(sql, username, bio, description, at.getTime());
        return { id, username, bio, description, paused: false, createdAt: new Date(at) };
      }),
    byId: (id) => db.alone(() => personaWhere(db, 'id = ?', id)),
    byUsername: (username) => db.alone(() => personaWhere(db, 'username = ?', username)),
    list: ({ after = 0, limit }) => db.alone(() => personasWhere(db, 'id > ? ORDER BY id LIMIT ?', after, limit)),
    update: (id, changes) =>
      db.transact(() => {
        InvalidInput.refuse(changeProblems(changes));
        const { bio = null, description = null, paused } = changes;
        const set = 'bio = coalesce(?, bio), description = coalesce(?, description), paused = coalesce(?, paused)';
        db.write(
          `UPDATE persona SET ${set} WHERE id = ?`,
          bio,
          description,
          paused === undefined ? null : Number(paused),
          id,
        );
        return personaWhere(db, 'id = ?', id);
      }),
    // Foreign keys delete what the persona wrote and did, and take it from its turns, which stay.
    remove: (id) =>
      db.transact(() => {
        db.write(`UPDATE turn SET state = 'cancelled' WHERE persona = ? AND state IN ('waiting', 'running')`, id);
        return db.write('DELETE FROM persona WHERE id = ?', id) > 0;
      }),
  };
}

function personasWhere(db: Connection, condition: string, ...values: (string | number)[]): Persona[] {
  const columns = 'id, username, bio, description, paused, created_at AS createdAt';
  return db
    .rows<PersonaRow>(`SELECT ${columns} FROM persona WHERE ${condition}`, ...values)
    .map((row) => ({ ...row, paused: row.paused === 1, createdAt: new Date(row.createdAt) }));
}

/** The first persona for which the SQL condition holds. */
export function personaWhere(db: Connection, condition: string, value: string | number): Persona | undefined {
  return personasWhere(db, condition, value)[0];
}
