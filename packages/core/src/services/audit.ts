import type { AdminId } from '../domain/index.ts';
import type { LogFields, Logger } from '../ports/index.ts';

/** What is noted of admins: each is one line of the log, with its name as `audit` and who did it as `by`. */
export type AuditEvent =
  | 'admin-registered'
  | 'registration-refused'
  | 'signed-in'
  | 'sign-in-failed'
  | 'sign-in-held-back'
  | 'admin-invited'
  | 'invitation-revoked'
  | 'admin-removed'
  | 'password-changed'
  | 'password-change-refused'
  | 'persona-created'
  | 'persona-changed'
  | 'persona-removed'
  | 'post-removed'
  | 'comment-removed'
  | 'simulation-paused'
  | 'simulation-resumed'
  | 'cycle-requested';

/** Who did something: an admin, or nobody by name where a program did it. */
export type Actor = { readonly id: AdminId } | undefined;

/** Notes what was done. The fields hold ids and names of fields, never what a person or a persona wrote. */
export function noted(logger: Logger | undefined, event: AuditEvent, by: Actor, fields: LogFields = {}): void {
  logger?.info({ audit: event, ...(by && { by: by.id }), ...fields }, event.replaceAll('-', ' '));
}
