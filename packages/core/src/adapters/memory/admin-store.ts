import type { Admin, AdminId } from '../../domain/index.ts';
import { AdminTaken, LastAdmin, RegistrationRefused } from '../../errors/index.ts';
import type { AdminDraft, AdminRecord, AdminStore } from '../../ports/index.ts';
import type { AdminTables } from './admin-tables.ts';

/** Keeps the admins in memory. */
export class MemoryAdminStore implements AdminStore {
  readonly #tables: AdminTables;

  constructor(tables: AdminTables) {
    this.#tables = tables;
  }

  async any(): Promise<boolean> {
    return this.#tables.admins.size > 0;
  }

  async createFirst(draft: AdminDraft, at: Date): Promise<Admin> {
    if (this.#tables.admins.size > 0) throw new RegistrationRefused();
    return this.#add(draft, at);
  }

  async createInvited(draft: AdminDraft, tokenHash: string, at: Date): Promise<Admin> {
    const invitation = this.#tables.openInvitation(tokenHash, draft.email, at);
    if (invitation === undefined) throw new RegistrationRefused();
    for (const field of ['email', 'username'] as const) {
      if (this.#tables.adminOf(field, draft[field])) throw new AdminTaken(field);
    }
    invitation.used = true;
    return this.#add(draft, at);
  }

  async byId(id: AdminId): Promise<AdminRecord | undefined> {
    return this.#tables.admins.get(id);
  }

  async named(name: string): Promise<AdminRecord | undefined> {
    return this.#tables.adminOf(name.includes('@') ? 'email' : 'username', name);
  }

  async list({ after = 0, limit }: { readonly after?: number; readonly limit: number }): Promise<Admin[]> {
    const admins = [...this.#tables.admins.values()].map(({ admin }) => admin);
    return admins.filter(({ id }) => id > after).slice(0, limit);
  }

  async changePassword(id: AdminId, generation: number, passwordHash: string): Promise<boolean> {
    const record = this.#tables.admins.get(id);
    if (record?.generation !== generation) return false;
    this.#tables.admins.set(id, { ...record, passwordHash, generation: generation + 1 });
    return true;
  }

  async replaceHash(id: AdminId, from: string, to: string): Promise<boolean> {
    const record = this.#tables.admins.get(id);
    if (record?.passwordHash !== from) return false;
    this.#tables.admins.set(id, { ...record, passwordHash: to });
    return true;
  }

  async remove(id: AdminId): Promise<boolean> {
    const { admins, invitations } = this.#tables;
    if (!admins.has(id)) return false;
    if (admins.size === 1) throw new LastAdmin();
    admins.delete(id);
    for (const [key, { invitation }] of invitations) if (invitation.invitedBy === id) invitations.delete(key);
    return true;
  }

  #add({ email, username, passwordHash }: AdminDraft, at: Date): Admin {
    const admin: Admin = { id: this.#tables.nextId(), email, username, createdAt: new Date(at) };
    this.#tables.admins.set(admin.id, { admin, passwordHash, generation: 0 });
    return admin;
  }
}
