import { foldedName, type Invitation, type InvitationId } from '../../domain/index.ts';
import { AdminTaken, NotFound } from '../../errors/index.ts';
import type { InvitationDraft, InvitationStore } from '../../ports/index.ts';
import { type AdminTables, isOpen } from './admin-tables.ts';

/** Keeps the invitations in memory. */
export class MemoryInvitationStore implements InvitationStore {
  readonly #tables: AdminTables;

  constructor(tables: AdminTables) {
    this.#tables = tables;
  }

  async create({ email, tokenHash, invitedBy, expiresAt }: InvitationDraft, at: Date): Promise<Invitation> {
    const { admins, invitations } = this.#tables;
    if (this.#tables.adminOf('email', email)) throw new AdminTaken('email');
    if (!admins.has(invitedBy)) throw new NotFound(`admin ${invitedBy}`);
    for (const [id, row] of invitations) {
      const replaced = foldedName(row.invitation.email) === foldedName(email) || !isOpen(row, at);
      if (!row.used && replaced) invitations.delete(id);
    }
    const id = this.#tables.nextId<InvitationId>();
    const invitation = { id, email, invitedBy, createdAt: new Date(at), expiresAt: new Date(expiresAt) };
    invitations.set(id, { invitation, tokenHash, used: false });
    return invitation;
  }

  async isOpen(tokenHash: string, email: string, at: Date): Promise<boolean> {
    return this.#tables.openInvitation(tokenHash, email, at) !== undefined;
  }

  async list({
    after = 0,
    limit,
    at,
  }: {
    readonly after?: number;
    readonly limit: number;
    readonly at: Date;
  }): Promise<Invitation[]> {
    const open = [...this.#tables.invitations.values()].filter((row) => isOpen(row, at));
    return open
      .map(({ invitation }) => invitation)
      .filter(({ id }) => id > after)
      .slice(0, limit);
  }

  async revoke(id: InvitationId): Promise<boolean> {
    const row = this.#tables.invitations.get(id);
    return row?.used === false && this.#tables.invitations.delete(id);
  }
}
