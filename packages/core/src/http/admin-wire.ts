import type { Admin, Invitation } from '../domain/index.ts';
import type { AdminWire, InvitationWire } from './schemas/admin.ts';

/** The admin as it goes over the wire. */
export function adminToWire(admin: Admin): AdminWire {
  return {
    id: admin.id,
    email: admin.email,
    username: admin.username,
    created_at: admin.createdAt.toISOString(),
  };
}

/** The invitation as it goes over the wire; its token is not in it. */
export function invitationToWire(invitation: Invitation): InvitationWire {
  return {
    id: invitation.id,
    email: invitation.email,
    invited_by: invitation.invitedBy,
    created_at: invitation.createdAt.toISOString(),
    expires_at: invitation.expiresAt.toISOString(),
  };
}
