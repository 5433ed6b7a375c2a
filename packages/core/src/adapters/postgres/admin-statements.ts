import { type AdminRecordRow, type AdminRow, adminColumns } from './admin-rows.ts';
import { statement } from './database.ts';

const recordColumns = `${adminColumns}, password_hash, token_generation`;

/** Whoever makes the first admin, removes one or invites holds this row: what they look at stays so until they commit. */
export const lockAdmins = statement<object>('lock-admins', 'SELECT FROM simulation FOR NO KEY UPDATE');

export const selectAnyAdmin = statement<{ readonly any: boolean }>(
  'any-admin',
  'SELECT EXISTS (SELECT FROM admin) AS any',
);

export const insertFirstAdmin = statement<AdminRow>(
  'insert-first-admin',
  `INSERT INTO admin (email, username, password_hash, bootstrap, created_at)
   SELECT $1, $2, $3, true, $4 WHERE NOT EXISTS (SELECT FROM admin)
   ON CONFLICT DO NOTHING RETURNING ${adminColumns}`,
);

export const insertAdmin = statement<AdminRow>(
  'insert-admin',
  `INSERT INTO admin (email, username, password_hash, created_at) VALUES ($1, $2, $3, $4) RETURNING ${adminColumns}`,
);

export const useInvitation = statement<object>(
  'use-invitation',
  `UPDATE admin_invitations SET used_at = $3
   WHERE token_hash = $1 AND lower(email COLLATE "C") = lower($2::text COLLATE "C")
     AND used_at IS NULL AND expires_at > $3
   RETURNING id`,
);

export const selectAdmin = statement<AdminRecordRow>('admin', `SELECT ${recordColumns} FROM admin WHERE id = $1`);

// An @ is in every email and in no username.
export const selectAdminOfUsername = statement<AdminRecordRow>(
  'admin-of-username',
  `SELECT ${recordColumns} FROM admin WHERE lower(username COLLATE "C") = lower($1::text COLLATE "C")`,
);
export const selectAdminOfEmail = statement<AdminRecordRow>(
  'admin-of-email',
  `SELECT ${recordColumns} FROM admin WHERE lower(email COLLATE "C") = lower($1::text COLLATE "C")`,
);

export const selectAdmins = statement<AdminRow>(
  'admins',
  `SELECT ${adminColumns} FROM admin WHERE id > $1 ORDER BY id LIMIT $2`,
);

export const changePasswordHash = statement<object>(
  'change-password-hash',
  `UPDATE admin SET password_hash = $3, token_generation = token_generation + 1
   WHERE id = $1 AND token_generation = $2 RETURNING id`,
);

export const replaceHash = statement<object>(
  'replace-hash',
  'UPDATE admin SET password_hash = $3 WHERE id = $1 AND password_hash = $2 RETURNING id',
);

export const deleteAdmin = statement<object>(
  'delete-admin',
  'DELETE FROM admin WHERE id = $1 AND EXISTS (SELECT FROM admin WHERE id <> $1) RETURNING id',
);
