import type { CommonPasswords } from '../domain/index.ts';
import { InvalidOption } from '../errors/index.ts';
import type { AdminStorage, Clock, Logger, PasswordHasher, Secrets, TokenIssuer } from '../ports/index.ts';
import { defaultPolicies, type SignInPolicies } from './sign-in-guard.ts';

const leastBootstrapToken = 32;
const day = 86_400_000;

/** What an AuthService is made of. */
export interface AuthServiceOptions {
  readonly storage: Pick<AdminStorage, 'admins' | 'invitations' | 'throttle'>;
  readonly hasher: PasswordHasher;
  readonly tokens: TokenIssuer;
  readonly secrets: Secrets;
  readonly commonPasswords: CommonPasswords;
  /** Lets somebody register while there is no admin: 32 characters at least. Without it nobody can be the first. */
  readonly bootstrapToken?: string | undefined;
  /** Milliseconds for which an invitation is good; a day unless told. */
  readonly invitationLifetime?: number;
  readonly throttle?: Partial<SignInPolicies>;
  /** The machine's unless told. */
  readonly clock?: Pick<Clock, 'now'>;
  /** Gets one line for each thing that is done; no secret is in any of them. */
  readonly logger?: Logger;
}

/** The options with what was left out. Throws InvalidOption. */
export function withDefaults(options: AuthServiceOptions) {
  const { bootstrapToken, invitationLifetime = day, throttle, clock = { now: () => new Date() } } = options;
  if (bootstrapToken !== undefined && bootstrapToken.length < leastBootstrapToken) {
    throw new InvalidOption(`bootstrapToken must have at least ${leastBootstrapToken} characters.`);
  }
  if (!(Number.isSafeInteger(invitationLifetime) && invitationLifetime > 0)) {
    throw new InvalidOption('invitationLifetime must be a whole number of milliseconds above 0.');
  }
  const policies: SignInPolicies = { ...defaultPolicies, ...throttle };
  return { ...options, invitationLifetime, policies, clock };
}
