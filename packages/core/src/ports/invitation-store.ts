import type { Invitation } from '../domain/admin.ts';
import type { AdminId, InvitationId } from '../domain/ids.ts';

/** What an invitation is made of before it is stored. */
export interface InvitationDraft {
  readonly email: string;
  /** The token itself is never stored. */
  readonly tokenHash: string;
  readonly invitedBy: AdminId;
  readonly expiresAt: Date;
}

/** Keeps the invitations. One is open while it is neither used nor revoked nor expired, and its admin is there. */
export interface InvitationStore {
  /**
   * Stores an invitation in the place of any open one for that email, in one commit. Throws AdminTaken where an admin
   * has the email, NotFound where who invites has gone.
   */
  create(draft: InvitationDraft, at: Date): Promise<Invitation>;
  /** Whether an invitation with that hash is open for that email. */
  isOpen(tokenHash: string, email: string, at: Date): Promise<boolean>;
  /** The open ones by id, after that id; at most `limit`. */
  list(page: { readonly after?: InvitationId; readonly limit: number; readonly at: Date }): Promise<Invitation[]>;
  /** Takes an invitation back. False where none of that id is unused. */
  revoke(id: InvitationId): Promise<boolean>;
}
