import {
  type Admin,
  type AdminId,
  emailProblems,
  type Invitation,
  type InvitationId,
  isPassword,
  passwordProblems,
} from '../domain/index.ts';
import { hasCode, InvalidCredentials, InvalidInput, NotFound, Unauthenticated } from '../errors/index.ts';
import type { AdminRecord } from '../ports/index.ts';
import { type Actor, noted } from './audit.ts';
import { type AuthServiceOptions, withDefaults } from './auth-options.ts';
import { limitWithin } from './page-limit.ts';
import { type Registration, register } from './registration.ts';
import { type Admitted, SignInGuard } from './sign-in-guard.ts';

export type { AuthServiceOptions } from './auth-options.ts';
export type { Registration } from './registration.ts';
export type { SignInPolicies } from './sign-in-guard.ts';

const mostListed = 1_000;

/** What signing in gives, in the terms of RFC 6749 section 5.1. */
export interface AccessToken {
  readonly accessToken: string;
  readonly tokenType: 'bearer';
  /** Seconds. */
  readonly expiresIn: number;
}

/** An invitation as it is handed over: the only time that its token is seen. */
export interface IssuedInvitation {
  readonly email: string;
  readonly inviteToken: string;
  readonly expiresAt: Date;
}

/** Registers admins, signs them in, and knows them by their access tokens. */
export class AuthService {
  readonly #parts: ReturnType<typeof withDefaults>;
  readonly #guard: SignInGuard;

  /** Throws InvalidOption. */
  constructor(options: AuthServiceOptions) {
    this.#parts = withDefaults(options);
    this.#guard = new SignInGuard(options.storage.throttle, options.secrets, this.#parts.policies);
  }

  /**
   * Registers an admin, by the bootstrap token while there is none and by an invitation afterwards.
   * Throws InvalidInput by field, RegistrationRefused, AdminTaken, TooBusy.
   */
  async register(registration: Registration): Promise<Admin> {
    const { logger } = this.#parts;
    try {
      const { admin, by } = await register(this.#parts, registration);
      noted(logger, 'admin-registered', admin, { with: by });
      return admin;
    } catch (error) {
      if (hasCode(error, 'registration-refused')) noted(logger, 'registration-refused', undefined);
      throw error;
    }
  }

  /**
   * Signs an admin in by username or email, whatever the case. A wrong name and a wrong password are one error and
   * the same work. Throws InvalidCredentials, TooManyAttempts (also for the right password, until the wait is over),
   * TooBusy.
   */
  async signIn(given: {
    readonly username: string;
    readonly password: string;
    /** Where it comes from; those without it are held back together. */
    readonly address?: string;
  }): Promise<AccessToken> {
    const { storage, tokens, logger } = this.#parts;
    const attempt = await this.#admitted(given.username, given.address);
    const record = await this.#orUndone(attempt, async () => {
      const found = await storage.admins.named(given.username);
      return { found, right: await this.#verified(given.password, found?.passwordHash) };
    });
    if (!record.right || record.found === undefined) {
      noted(logger, 'sign-in-failed', undefined, record.found && { admin: record.found.admin.id });
      throw new InvalidCredentials();
    }
    await attempt.succeeded();
    const { admin, generation } = record.found;
    await this.#hashedAnew(record.found, given.password);
    const { token, expiresIn } = await tokens.issue({ admin: admin.id, generation });
    noted(logger, 'signed-in', admin);
    return { accessToken: token, tokenType: 'bearer', expiresIn };
  }

  /** The admin whose access token this is. Throws Unauthenticated. */
  async authenticate(accessToken: string | undefined): Promise<Admin> {
    const { storage, tokens } = this.#parts;
    const subject = accessToken === undefined ? undefined : await tokens.verify(accessToken);
    const record = subject && (await storage.admins.byId(subject.admin));
    if (record === undefined || record.generation !== subject?.generation) throw new Unauthenticated();
    return record.admin;
  }

  /** Invites somebody by email, in the place of an earlier invitation. Throws InvalidInput, AdminTaken, Unauthenticated. */
  async invite(admin: Admin, { email }: { readonly email: string }): Promise<IssuedInvitation> {
    InvalidInput.refuse(emailProblems(email));
    const { clock, invitationLifetime, logger, secrets, storage } = this.#parts;
    const inviteToken = secrets.create();
    const at = clock.now();
    const expiresAt = new Date(at.getTime() + invitationLifetime);
    const draft = { email, tokenHash: secrets.digest(inviteToken), invitedBy: admin.id, expiresAt };
    const { id } = await storage.invitations.create(draft, at).catch(unauthenticatedWithoutInviter);
    noted(logger, 'admin-invited', admin, { invitation: id });
    return { email, inviteToken, expiresAt };
  }

  /** The open invitations by id; 1,000 at most. */
  invitations(page: { readonly limit?: number; readonly after?: InvitationId } = {}): Promise<Invitation[]> {
    const { clock, storage } = this.#parts;
    return storage.invitations.list({ ...page, limit: limitWithin(mostListed, page.limit), at: clock.now() });
  }

  /** Takes an invitation back. Throws NotFound. */
  async revokeInvitation(id: InvitationId, by?: Actor): Promise<void> {
    if (!(await this.#parts.storage.invitations.revoke(id))) throw new NotFound(`open invitation ${id}`);
    noted(this.#parts.logger, 'invitation-revoked', by, { invitation: id });
  }

  /** The admins by id; 1,000 at most. */
  admins(page: { readonly limit?: number; readonly after?: AdminId } = {}): Promise<Admin[]> {
    return this.#parts.storage.admins.list({ ...page, limit: limitWithin(mostListed, page.limit) });
  }

  /** Removes an admin, whose tokens and invitations end at once. Throws NotFound, LastAdmin. */
  async removeAdmin(id: AdminId, by?: Actor): Promise<void> {
    if (!(await this.#parts.storage.admins.remove(id))) throw new NotFound(`admin ${id}`);
    noted(this.#parts.logger, 'admin-removed', by, { admin: id });
  }

  /**
   * Changes an admin's password; every access token given before ends. A wrong current password counts as a failed
   * sign-in from no address, so that failures elsewhere keep an admin from this for a minute at most. Throws
   * InvalidInput by field, TooManyAttempts, TooBusy, Unauthenticated where the admin has gone.
   */
  async changePassword(
    { id }: Admin,
    { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
  ): Promise<void> {
    const { commonPasswords: common, hasher, logger, storage } = this.#parts;
    const record = await storage.admins.byId(id);
    if (record === undefined) throw new Unauthenticated();
    const { email, username } = record.admin;
    InvalidInput.refuse([
      ...passwordProblems(newPassword, { path: 'newPassword', names: [email, username], common }),
      ...(newPassword === currentPassword ? [{ path: 'newPassword', message: 'must be another than before' }] : []),
    ]);
    const attempt = await this.#admitted(username, undefined, record.admin);
    if (!(await this.#orUndone(attempt, () => this.#verified(currentPassword, record.passwordHash)))) {
      noted(logger, 'password-change-refused', record.admin);
      throw new InvalidInput([{ path: 'currentPassword', message: 'is not your password' }]);
    }
    await attempt.succeeded();
    const changed = await storage.admins.changePassword(id, record.generation, await hasher.hash(newPassword));
    if (!changed) throw new Unauthenticated();
    noted(logger, 'password-changed', record.admin);
  }

  async #admitted(username: string, address?: string, by?: Actor): Promise<Admitted> {
    try {
      return await this.#guard.admit(username, address);
    } catch (error) {
      if (hasCode(error, 'too-many-attempts')) noted(this.#parts.logger, 'sign-in-held-back', by);
      throw error;
    }
  }

  /** Replaces a hash of a time when less was asked for. Where too many are waiting, a later sign-in does it. */
  async #hashedAnew({ admin, passwordHash }: AdminRecord, password: string): Promise<void> {
    const { hasher, logger, storage } = this.#parts;
    if (!hasher.isWeak(passwordHash)) return;
    try {
      await storage.admins.replaceHash(admin.id, passwordHash, await hasher.hash(password));
    } catch (error) {
      // Who has the right password is let in all the same; the next sign-in tries again.
      if (!hasCode(error, 'too-busy')) logger?.warn({ err: error }, 'a weak password hash could not be replaced');
    }
  }

  /** Compares once, whoever it is for: an unknown name and an impossible password take the work of a wrong one. */
  async #verified(password: string, hash: string | undefined): Promise<boolean> {
    const possible = isPassword(password);
    const right = await this.#parts.hasher.verify(possible ? password : '', hash ?? this.#parts.hasher.decoy);
    return right && possible && hash !== undefined;
  }

  /** What fails here was no failed sign-in. */
  async #orUndone<Result>(attempt: Admitted, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      await attempt.undone().catch(() => undefined);
      throw error;
    }
  }
}

/** Who invites was removed since the access token was looked at. */
function unauthenticatedWithoutInviter(error: unknown): never {
  throw hasCode(error, 'not-found') ? new Unauthenticated() : error;
}
