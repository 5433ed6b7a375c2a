import { type Invitation, type InvitationId, isStorable } from '../../domain/index.ts';
import { AdminTaken, NotFound } from '../../errors/index.ts';
import type { InvitationDraft, InvitationStore } from '../../ports/index.ts';
import { type InvitationRow, invitationColumns, invitationOf } from './admin-rows.ts';
import { lockAdmins, selectAdminOfEmail } from './admin-statements.ts';
import { type Database, statement } from './database.ts';
import { canBeId, timeValue } from './rows.ts';

const ofEmail = (parameter: string) => `lower(email COLLATE "C") = lower(${parameter}::text COLLATE "C")`;

// Those that have expired go as well, or they would pile up.
const deleteUnused = statement<object>(
  'delete-unused-invitations',
  `DELETE FROM admin_invitations WHERE used_at IS NULL AND (${ofEmail('$1')} OR expires_at <= $2)`,
);
// Who invites is locked, so that one who is being removed is no row rather than a failed foreign key.
const insertInvitation = statement<InvitationRow>(
  'insert-invitation',
  `WITH inviting AS MATERIALIZED (SELECT id FROM admin WHERE id = $3 FOR KEY SHARE)
   INSERT INTO admin_invitations (email, token_hash, invited_by, created_at, expires_at)
   SELECT $1, $2, id, $4, $5 FROM inviting RETURNING ${invitationColumns}`,
);
const selectIsOpen = statement<{ readonly open: boolean }>(
  'invitation-is-open',
  `SELECT EXISTS (
     SELECT FROM admin_invitations
     WHERE token_hash = $1 AND ${ofEmail('$2')} AND used_at IS NULL AND expires_at > $3
   ) AS open`,
);
const selectOpen = statement<InvitationRow>(
  'open-invitations',
  `SELECT ${invitationColumns} FROM admin_invitations
   WHERE used_at IS NULL AND id > $1 AND expires_at > $2 ORDER BY id LIMIT $3`,
);
const revokeInvitation = statement<object>(
  'revoke-invitation',
  'DELETE FROM admin_invitations WHERE id = $1 AND used_at IS NULL RETURNING id',
);

/** Keeps the invitations in PostgreSQL. */
export class PostgresInvitationStore implements InvitationStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  create({ email, tokenHash, invitedBy, expiresAt }: InvitationDraft, at: Date): Promise<Invitation> {
    return this.#database.transaction(async (transaction) => {
      await transaction.query(lockAdmins);
      const [taken] = await transaction.query(selectAdminOfEmail, [email]);
      if (taken) throw new AdminTaken('email');
      await transaction.query(deleteUnused, [email, timeValue(at)]);
      const values = [email, tokenHash, invitedBy, timeValue(at), timeValue(expiresAt)];
      const [row] = await transaction.query(insertInvitation, values);
      if (!row) throw new NotFound(`admin ${invitedBy}`);
      return invitationOf(row);
    });
  }

  async isOpen(tokenHash: string, email: string, at: Date): Promise<boolean> {
    if (!isStorable(email)) return false;
    const [row] = await this.#database.query(selectIsOpen, [tokenHash, email, timeValue(at)]);
    return row?.open === true;
  }

  async list(page: {
    readonly after?: InvitationId;
    readonly limit: number;
    readonly at: Date;
  }): Promise<Invitation[]> {
    const rows = await this.#database.query(selectOpen, [page.after ?? 0, timeValue(page.at), page.limit]);
    return rows.map(invitationOf);
  }

  async revoke(id: InvitationId): Promise<boolean> {
    if (!canBeId(id)) return false;
    return (await this.#database.write(revokeInvitation, [id])).length > 0;
  }
}
