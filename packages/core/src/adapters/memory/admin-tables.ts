import { type AdminId, foldedName, type Invitation, type InvitationId } from '../../domain/index.ts';
import type { AdminRecord } from '../../ports/index.ts';

/** An invitation with what is not shown of it. */
export interface InvitationRow {
  readonly invitation: Invitation;
  readonly tokenHash: string;
  used: boolean;
}

/** The admins and invitations of one memory storage, by id. What changes them does so at once, and needs no lock. */
export class AdminTables {
  readonly admins = new Map<AdminId, AdminRecord>();
  readonly invitations = new Map<InvitationId, InvitationRow>();
  #lastId = 0;

  nextId<Id extends number>(): Id {
    this.#lastId += 1;
    return this.#lastId as Id;
  }

  adminOf(field: 'username' | 'email', name: string): AdminRecord | undefined {
    const folded = foldedName(name);
    return [...this.admins.values()].find(({ admin }) => foldedName(admin[field]) === folded);
  }

  openInvitation(tokenHash: string, email: string, at: Date): InvitationRow | undefined {
    const folded = foldedName(email);
    return [...this.invitations.values()].find(
      (row) => row.tokenHash === tokenHash && foldedName(row.invitation.email) === folded && isOpen(row, at),
    );
  }
}

/** Whether the invitation can be used at that time. */
export function isOpen({ invitation, used }: InvitationRow, at: Date): boolean {
  return !used && invitation.expiresAt > at;
}
