import type { RequestListener } from 'node:http';
import { type AdminStorage, systemClock } from '@sim-feed/core';
import { postgresAdminStorage } from '@sim-feed/core/postgres';
import type pg from 'pg';
import { createDatabase } from '../../../test/postgres/database.ts';
import { createPool } from '../src/config/create-pool.ts';
import { type AdminServicesOptions, createAdminServices } from '../src/create-admin-services.ts';
import { type AdminRouterOptions, createAdminApp, type Patience, startServer } from '../src/index.ts';
import { makeLogger } from '../src/telemetry/logger.ts';
import { AdminClient } from './admin-client.ts';

/** What the test's servers are set up with. */
export const secrets = {
  jwt: 'a secret of a test, of more than 32 bytes',
  bootstrap: 'a bootstrap token of a test, more than 32 characters',
};
export const password = 'correct horse battery';

/** An admin server in this process, on a database of its own. */
export interface Stage extends AsyncDisposable {
  readonly client: AdminClient;
  readonly pool: pg.Pool;
  readonly url: string;
  readonly storage: AdminStorage;
  readonly router: AdminRouterOptions;
  /** What was logged, one line each, as it went out. */
  readonly log: string[];
  readonly port: number;
}

interface StageOptions extends Partial<Omit<AdminServicesOptions, 'storage' | 'logger'>> {
  /** What the server listens with; the admin app alone unless told. */
  readonly appOf?: (router: AdminRouterOptions) => RequestListener;
  readonly mount?: string;
  readonly patience?: Partial<Patience>;
}

/** What it takes to serve a database. */
export function routerOver(url: string, log: string[], options: Partial<AdminServicesOptions> = {}) {
  const pool = createPool(url);
  const storage = postgresAdminStorage(pool);
  const logger = makeLogger('debug', [secrets.jwt, secrets.bootstrap], { write: (line) => log.push(line) });
  const services = createAdminServices({
    storage,
    logger,
    jwtSecrets: [secrets.jwt],
    bootstrapToken: secrets.bootstrap,
    passwordCost: 4,
    ...options,
  });
  const ping = async () => {
    await pool.query('SELECT 1');
  };
  return { pool, storage, router: { services, ping, logger } };
}

/** Opens a stage; close it when done. */
export async function openStage({
  appOf = createAdminApp,
  mount = '',
  patience = {},
  ...options
}: StageOptions = {}): Promise<Stage> {
  const database = await createDatabase();
  const log: string[] = [];
  const { pool, storage, router } = routerOver(database.url, log, options);
  const server = await startServer({ app: appOf(router), port: 0, host: '127.0.0.1', patience });
  return {
    client: new AdminClient(`http://127.0.0.1:${server.port}${mount}`),
    ...{ pool, storage, router, log, url: database.url, port: server.port },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await pool.end();
      await database.drop();
    },
  };
}

/** Registers the first admin and signs in; resolves to the access token. */
export async function firstAdmin(client: AdminClient, username = 'ada'): Promise<string> {
  const registered = await client.call('POST', '/auths/register', {
    body: { email: `${username}@example.org`, username, password, bootstrap_token: secrets.bootstrap },
  });
  if (registered.status !== 201) throw new Error(registered.text);
  return signIn(client, username);
}

/** Signs in; resolves to the access token. */
export async function signIn(client: AdminClient, username: string, given = password): Promise<string> {
  const { body } = await client.call('POST', '/auths/login', { body: { username, password: given } });
  return (body as { access_token: string }).access_token;
}

/** Creates a persona of that name. */
export function createPersona(storage: AdminStorage, username: string) {
  return storage.personas.create({ username, bio: 'Here.', description: 'Here again.' }, systemClock.now());
}
