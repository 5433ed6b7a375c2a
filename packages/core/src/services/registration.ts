import { type Admin, emailProblems, passwordProblems, usernameProblems } from '../domain/index.ts';
import { InvalidInput, RegistrationRefused } from '../errors/index.ts';
import type { AdminDraft } from '../ports/index.ts';
import type { withDefaults } from './auth-options.ts';

/** What somebody registers with: the bootstrap token or an invitation's, and not both. */
export interface Registration {
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly bootstrapToken?: string;
  readonly inviteToken?: string;
}

/** How somebody may register. */
interface Way {
  readonly by: 'bootstrap' | 'invitation';
  create(draft: AdminDraft, at: Date): Promise<Admin>;
}

type Parts = ReturnType<typeof withDefaults>;

/**
 * Registers an admin. The token is looked at before the password is hashed, so that nobody without one can keep the
 * processor busy; what counts is looked at again in the commit.
 */
export async function register(parts: Parts, registration: Registration): Promise<{ admin: Admin; by: Way['by'] }> {
  InvalidInput.refuse(problemsOf(registration, parts));
  const way = (await bootstrapWay(parts, registration)) ?? (await invitedWay(parts, registration));
  if (way === undefined) throw new RegistrationRefused();
  const { email, username, password } = registration;
  const passwordHash = await parts.hasher.hash(password);
  return { admin: await way.create({ email, username, passwordHash }, parts.clock.now()), by: way.by };
}

function problemsOf(registration: Registration, { commonPasswords }: Parts) {
  const { email, username, password, bootstrapToken, inviteToken } = registration;
  const message = "must be an invitation's token, unless the first admin gives the bootstrap token instead";
  const oneToken = (bootstrapToken === undefined) !== (inviteToken === undefined);
  return [
    ...emailProblems(email),
    ...usernameProblems(username),
    ...passwordProblems(password, { names: [email, username], common: commonPasswords }),
    ...(oneToken ? [] : [{ path: 'inviteToken', message }]),
  ];
}

async function bootstrapWay(parts: Parts, { bootstrapToken: given }: Registration): Promise<Way | undefined> {
  const { bootstrapToken, secrets, storage } = parts;
  if (given === undefined || bootstrapToken === undefined || !secrets.equal(given, bootstrapToken)) return undefined;
  if (await storage.admins.any()) return undefined;
  return { by: 'bootstrap', create: (draft, at) => storage.admins.createFirst(draft, at) };
}

async function invitedWay(parts: Parts, { inviteToken, email }: Registration): Promise<Way | undefined> {
  const { clock, secrets, storage } = parts;
  if (inviteToken === undefined) return undefined;
  const hash = secrets.digest(inviteToken);
  if (!(await storage.invitations.isOpen(hash, email, clock.now()))) return undefined;
  return { by: 'invitation', create: (draft, at) => storage.admins.createInvited(draft, hash, at) };
}
