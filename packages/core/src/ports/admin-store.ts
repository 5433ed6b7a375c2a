import type { Admin } from '../domain/admin.ts';
import type { AdminId } from '../domain/ids.ts';

/** What an admin is made of before it is stored. */
export interface AdminDraft {
  readonly email: string;
  readonly username: string;
  readonly passwordHash: string;
}

/** An admin with what signing in needs and nobody is shown. */
export interface AdminRecord {
  readonly admin: Admin;
  readonly passwordHash: string;
  /** Tokens of a lower generation are no longer good. */
  readonly generation: number;
}

/** Keeps the admins. Usernames and emails are unique and looked up whatever the case of their ASCII letters. */
export interface AdminStore {
  /** Whether there is an admin. */
  any(): Promise<boolean>;
  /** Stores the first admin. Throws RegistrationRefused where there is one: of many at once, one wins. */
  createFirst(draft: AdminDraft, at: Date): Promise<Admin>;
  /**
   * Stores an admin and uses the invitation up, in one commit: of many at once, one wins. Throws RegistrationRefused
   * where no invitation with that hash is open for that email, else AdminTaken, and then it stays open.
   */
  createInvited(draft: AdminDraft, tokenHash: string, at: Date): Promise<Admin>;
  /** Undefined where there is no such admin. */
  byId(id: AdminId): Promise<AdminRecord | undefined>;
  /** By username or email. */
  named(name: string): Promise<AdminRecord | undefined>;
  /** By id, after that id; at most `limit`. */
  list(page: { readonly after?: AdminId; readonly limit: number }): Promise<Admin[]>;
  /** Replaces the hash and raises the generation. False where the admin has gone or its generation is another. */
  changePassword(id: AdminId, generation: number, passwordHash: string): Promise<boolean>;
  /** Puts another hash of the same password in a hash's place; tokens stay good. False where the hash is another by now. */
  replaceHash(id: AdminId, from: string, to: string): Promise<boolean>;
  /** Removes the admin and its invitations. False where there is none. Throws LastAdmin, also of two removed at once. */
  remove(id: AdminId): Promise<boolean>;
}
