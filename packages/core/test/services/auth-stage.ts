import { type Admin, type AdminStorage, AuthService, type AuthServiceOptions, type LogFields } from '@sim-feed/core';
import { memoryAdminStorage } from '@sim-feed/core/memory';
import { bcryptHasher, commonPasswords, jwtIssuer, randomSecrets } from '@sim-feed/core/security';

export const bootstrapToken = 'bootstrap-token-of-at-least-32-characters';
export const password = 'a good long password';
export const jwtSecret = 'a secret of at least thirty-two bytes';
/** Cheap, and with room for all who ask at once. */
export const hasher = bcryptHasher({ cost: 4, waiting: 10_000 });
const noon = new Date('2026-03-01T12:00:00.000Z');

/** An AuthService whose clock, log and storage are in the test's hands. */
export class AuthStage {
  readonly storage: AdminStorage;
  readonly auth: AuthService;
  readonly lines: LogFields[] = [];
  time = noon.getTime();

  constructor(options: Partial<AuthServiceOptions> & { readonly admin?: AdminStorage } = {}) {
    const now = () => new Date(this.time);
    this.storage = options.admin ?? memoryAdminStorage({ now });
    const note = (fields: LogFields) => {
      this.lines.push(fields);
    };
    this.auth = new AuthService({
      storage: this.storage,
      hasher,
      tokens: this.tokens(),
      secrets: randomSecrets(),
      commonPasswords,
      bootstrapToken,
      clock: { now },
      logger: { debug: note, info: note, warn: note, error: note },
      ...options,
    });
  }

  tokens(options: { readonly secrets?: [string, string?]; readonly issuer?: string; readonly audience?: string } = {}) {
    const now = () => new Date(this.time);
    return jwtIssuer({ secrets: [jwtSecret], issuer: 'sim-feed', audience: 'admins', now, ...options });
  }

  first(username = 'ada'): Promise<Admin> {
    return this.auth.register({ username, email: `${username}@example.org`, password, bootstrapToken });
  }

  async invited(by: Admin, username: string): Promise<Admin> {
    const email = `${username}@example.org`;
    const { inviteToken } = await this.auth.invite(by, { email });
    return this.auth.register({ username, email, password, inviteToken });
  }

  signIn(username: string, given = password, address = '192.0.2.1') {
    return this.auth.signIn({ username, password: given, address });
  }
}

/** The code that a promise rejects with; 'fulfilled' where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'fulfilled',
    (error) => error.code,
  );
}
