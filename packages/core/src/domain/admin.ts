import type { AdminId, InvitationId } from './ids.ts';

/** Somebody who may sign in and manage the simulation. */
export interface Admin {
  readonly id: AdminId;
  readonly email: string;
  /** 3 to 30 letters, digits and underscores; unique whatever the case. */
  readonly username: string;
  readonly createdAt: Date;
}

/** A leave to register, for one email, once. Its token is known to who was invited alone. */
export interface Invitation {
  readonly id: InvitationId;
  readonly email: string;
  /** It goes with this admin. */
  readonly invitedBy: AdminId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
