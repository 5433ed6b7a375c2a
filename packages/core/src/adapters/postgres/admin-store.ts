import { type Admin, type AdminId, isStorable } from '../../domain/index.ts';
import { AdminTaken, LastAdmin, RegistrationRefused } from '../../errors/index.ts';
import type { AdminDraft, AdminRecord, AdminStore } from '../../ports/index.ts';
import { type AdminRow, adminOf, adminRecordOf } from './admin-rows.ts';
import {
  changePasswordHash,
  deleteAdmin,
  insertAdmin,
  insertFirstAdmin,
  lockAdmins,
  replaceHash,
  selectAdmin,
  selectAdminOfEmail,
  selectAdminOfUsername,
  selectAdmins,
  selectAnyAdmin,
  useInvitation,
} from './admin-statements.ts';
import type { Database, Value } from './database.ts';
import { constraintOf } from './database-error.ts';
import { canBeId, timeValue } from './rows.ts';

/** Keeps the admins in PostgreSQL. */
export class PostgresAdminStore implements AdminStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async any(): Promise<boolean> {
    const [row] = await this.#database.query(selectAnyAdmin);
    return row?.any === true;
  }

  createFirst(draft: AdminDraft, at: Date): Promise<Admin> {
    return this.#database.transaction(async (transaction) => {
      await transaction.query(lockAdmins);
      const [row] = await transaction.query(insertFirstAdmin, valuesOf(draft, at));
      if (!row) throw new RegistrationRefused();
      return adminOf(row);
    });
  }

  async createInvited(draft: AdminDraft, tokenHash: string, at: Date): Promise<Admin> {
    try {
      return await this.#database.transaction(async (transaction) => {
        const [used] = await transaction.query(useInvitation, [tokenHash, draft.email, timeValue(at)]);
        if (!used) throw new RegistrationRefused();
        const [row] = await transaction.query(insertAdmin, valuesOf(draft, at));
        return adminOf(row as AdminRow);
      });
    } catch (error) {
      throw takenBy(error);
    }
  }

  async byId(id: AdminId): Promise<AdminRecord | undefined> {
    if (!canBeId(id)) return undefined;
    const [row] = await this.#database.query(selectAdmin, [id]);
    return row && adminRecordOf(row);
  }

  async named(name: string): Promise<AdminRecord | undefined> {
    if (!isStorable(name)) return undefined;
    const select = name.includes('@') ? selectAdminOfEmail : selectAdminOfUsername;
    const [row] = await this.#database.query(select, [name]);
    return row && adminRecordOf(row);
  }

  async list({ after = 0, limit }: { readonly after?: number; readonly limit: number }): Promise<Admin[]> {
    return (await this.#database.query(selectAdmins, [after, limit])).map(adminOf);
  }

  async changePassword(id: AdminId, generation: number, passwordHash: string): Promise<boolean> {
    if (!canBeId(id)) return false;
    return (await this.#database.write(changePasswordHash, [id, generation, passwordHash])).length > 0;
  }

  async replaceHash(id: AdminId, from: string, to: string): Promise<boolean> {
    if (!canBeId(id)) return false;
    return (await this.#database.write(replaceHash, [id, from, to])).length > 0;
  }

  async remove(id: AdminId): Promise<boolean> {
    if (!canBeId(id)) return false;
    return this.#database.transaction(async (transaction) => {
      await transaction.query(lockAdmins);
      const [removed] = await transaction.query(deleteAdmin, [id]);
      if (removed) return true;
      const [left] = await transaction.query(selectAdmin, [id]);
      if (left) throw new LastAdmin();
      return false;
    });
  }
}

function valuesOf({ email, username, passwordHash }: AdminDraft, at: Date): Value[] {
  return [email, username, passwordHash, timeValue(at)];
}

function takenBy(error: unknown): unknown {
  const constraint = constraintOf(error);
  if (constraint === 'admin_email') return new AdminTaken('email');
  if (constraint === 'admin_username') return new AdminTaken('username');
  return error;
}
