import type { Admin, Invitation } from '../../domain/index.ts';
import type { AdminRecord } from '../../ports/index.ts';
import type { Whole } from './database.ts';
import { idOf, timeOf } from './rows.ts';

/** An admin's columns, but for its secrets. */
export const adminColumns = 'id, email, username, created_at';
/** An invitation's columns, but for its token's hash. */
export const invitationColumns = 'id, email, invited_by, created_at, expires_at';

/** A row of `adminColumns`. */
export interface AdminRow {
  readonly id: Whole;
  readonly email: string;
  readonly username: string;
  readonly created_at: Date;
}

/** A row of `adminColumns`, with what signing in needs. */
export interface AdminRecordRow extends AdminRow {
  readonly password_hash: string;
  readonly token_generation: number;
}

/** A row of `invitationColumns`. */
export interface InvitationRow {
  readonly id: Whole;
  readonly email: string;
  readonly invited_by: Whole;
  readonly created_at: Date;
  readonly expires_at: Date;
}

export function adminOf({ id, email, username, created_at }: AdminRow): Admin {
  return { id: idOf(id), email, username, createdAt: timeOf(created_at) };
}

export function adminRecordOf(row: AdminRecordRow): AdminRecord {
  return { admin: adminOf(row), passwordHash: row.password_hash, generation: row.token_generation };
}

export function invitationOf({ id, email, invited_by, created_at, expires_at }: InvitationRow): Invitation {
  return {
    id: idOf(id),
    email,
    invitedBy: idOf(invited_by),
    createdAt: timeOf(created_at),
    expiresAt: timeOf(expires_at),
  };
}
