import { z } from 'zod';
import { id, time } from './fields.ts';

/** An admin on the wire. */
export const adminSchema = z
  .object({
    id: id(),
    email: z.string().describe('In the case in which it was given.'),
    username: z.string(),
    created_at: time(),
  })
  .meta({ id: 'Admin', description: 'Somebody who may sign in and manage the simulation.' });

/** An invitation on the wire; its token was shown once, to who invited. */
export const invitationSchema = z
  .object({
    id: id(),
    email: z.string(),
    invited_by: id().describe("The admin's id."),
    created_at: time(),
    expires_at: time(),
  })
  .meta({ id: 'Invitation', description: 'A leave to register that is still open.' });

/** A new invitation on the wire, with its token. */
export const issuedInvitationSchema = z
  .object({
    email: z.string(),
    invite_token: z.string().describe('Give it to who is invited. It is shown this once.'),
    expires_at: time(),
  })
  .meta({ id: 'IssuedInvitation', description: 'A new invitation, with its token.' });

/** What registering answers. */
export const registeredSchema = z
  .object({ message: z.string(), admin_info: adminSchema })
  .meta({ id: 'Registered', description: 'The new admin.' });

/** What signing in answers, as RFC 6749 section 5.1 has it. */
export const accessTokenSchema = z
  .object({
    access_token: z.string().describe('Send it as `Authorization: Bearer ...`.'),
    token_type: z.literal('bearer'),
    expires_in: z.int().positive().describe('Seconds.'),
  })
  .meta({ id: 'AccessToken', description: 'An access token (RFC 6749).' });

/** An admin on the wire. */
export type AdminWire = z.infer<typeof adminSchema>;
/** An invitation on the wire. */
export type InvitationWire = z.infer<typeof invitationSchema>;
/** A new invitation on the wire. */
export type IssuedInvitationWire = z.infer<typeof issuedInvitationSchema>;
/** An access token on the wire. */
export type AccessTokenWire = z.infer<typeof accessTokenSchema>;
