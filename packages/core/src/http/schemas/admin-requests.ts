import { z } from 'zod';
import { text } from './fields.ts';

// What a field must be, beyond being a text, is the services' to say, so that it is said once: lengths and patterns
// here are for the documents.
const username = () => text({ pattern: '^[A-Za-z0-9_]{3,30}$' }).describe('Unique whatever the case.');
const email = () => text({ format: 'email', maxLength: 254 });
const newPassword = () =>
  text({ format: 'password', minLength: 12, maxLength: 72 }).describe(
    'At least 12 characters and at most 72 bytes in UTF-8; not a common one.',
  );
const bio = () => text({ minLength: 1, maxLength: 280 }).describe('Public, one line.');
const description = () =>
  text({ minLength: 1, maxLength: 4_000 }).describe('Who it is, given to the model and to nobody else.');

/** What registering takes. */
export const registrationSchema = z
  .strictObject({
    email: email(),
    username: username(),
    password: newPassword(),
    bootstrap_token: text().optional().describe('For the first admin: the bootstrap token of the server.'),
    invite_token: text().optional().describe('For every other: the token of an invitation for this email.'),
  })
  .meta({ id: 'Registration', description: 'An admin to be, with one of the two tokens.' });

/** What signing in takes; the fields of the OAuth2 password form beside these are read over. */
export const signInSchema = z
  .object({ username: text().describe('Or the email.'), password: text({ format: 'password' }) })
  .meta({ id: 'SignIn', description: 'A name and its password.' });

/** What inviting takes. */
export const inviteeSchema = z.strictObject({ email: email() }).meta({ id: 'Invitee', description: 'Who is invited.' });

/** What changing the password takes. */
export const passwordChangeSchema = z
  .strictObject({ current_password: text({ format: 'password' }), new_password: newPassword() })
  .meta({ id: 'PasswordChange', description: 'The password and what it becomes.' });

/** What creating a persona takes. */
export const personaDraftSchema = z
  .strictObject({ username: username(), bio: bio(), description: description() })
  .meta({ id: 'PersonaDraft', description: 'A persona to be.' });

/** What changing a persona takes: what is left out stays. Its username never changes. */
export const personaChangesSchema = z
  .strictObject({ bio: bio().optional(), description: description().optional(), paused: z.boolean().optional() })
  .meta({ id: 'PersonaChanges', description: 'What is to change of a persona.' });

/** The switch of the simulation. */
export const pauseSchema = z
  .strictObject({ paused: z.boolean().describe('No cycle begins while it is.') })
  .meta({ id: 'Pause', description: 'Whether the simulation is paused.' });
