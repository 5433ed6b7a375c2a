import { once } from 'node:events';
import { InvalidOption } from '@sim-feed/core';
import { exitCodeOf, portProblem, redactorOf, sentencesOf, stopSignal } from '@sim-feed/core/host';
import type { Logger } from 'pino';
import { createAdminApp } from '../admin-app.ts';
import type { AdminServices } from '../admin-services.ts';
import { type Config, readConfig, secretsOf } from '../config/config.ts';
import { keptSecret } from '../config/kept-secret.ts';
import { type OpenDatabase, openDatabase } from '../config/open-database.ts';
import { createAdminServices } from '../create-admin-services.ts';
import { makeLogger } from '../telemetry/logger.ts';
import { startServer } from './admin-server.ts';

/** Where the process writes. */
export interface Output {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** Serves the admin API until told to stop; resolves to the exit code: 0 done, 1 failed, 2 set up wrongly. */
export async function run(environment: NodeJS.ProcessEnv, output: Output): Promise<number> {
  try {
    const config = readConfig(environment);
    await serve(config, output, stopSignal());
    return 0;
  } catch (error) {
    output.err.write(`${redactorOf(secretsOf(environment))(sentencesOf(error))}\n`);
    return exitCodeOf(error);
  }
}

async function serve(config: Config, { out, err }: Output, stopping: AbortSignal): Promise<void> {
  const database = await openDatabase(config.database);
  try {
    const secrets = await ownSecrets(config, database);
    const logger = makeLogger(config.logLevel, [...config.secrets, ...Object.values(secrets)], out);
    const { tokenLifetime, invitationLifetime, passwordCost, previousJwtSecret, trustedProxies, allowedOrigins, host } =
      config;
    const services = createAdminServices({
      storage: database.storage,
      jwtSecrets: [secrets.jwtSecret, previousJwtSecret],
      bootstrapToken: secrets.bootstrapToken,
      ...{ logger, tokenLifetime, invitationLifetime, passwordCost },
    });
    const app = createAdminApp({ services, ping: database.ping, logger, trustedProxies, allowedOrigins });
    const server = await startServer({ app, port: config.port, host }).catch((error: unknown) => {
      throw new InvalidOption(`PORT ${config.port} ${portProblem(error)}`, { cause: error });
    });
    try {
      logger.info({ host, port: server.port }, 'the admin server has started');
      if (database.folder !== undefined) await introduce(services, addressOf(host, server.port), secrets, err);
      await untilStopped(stopping, logger);
    } finally {
      await server.stop();
    }
  } finally {
    await database.close();
  }
}

interface OwnSecrets {
  readonly jwtSecret: string;
  readonly bootstrapToken?: string;
}

/** Those of the environment, and for a data folder those that it keeps. */
async function ownSecrets({ jwtSecret, bootstrapToken }: Config, { folder }: OpenDatabase): Promise<OwnSecrets> {
  const bootstrap = bootstrapToken ?? (folder === undefined ? undefined : await keptSecret(folder, 'bootstrap-token'));
  return {
    // Config sees to it that without a folder there is one.
    jwtSecret: jwtSecret ?? (folder === undefined ? '' : await keptSecret(folder, 'jwt-secret')),
    ...(bootstrap !== undefined && { bootstrapToken: bootstrap }),
  };
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Tells who sits before a data folder of their own how to go on. Not in the log, which holds no secret. */
async function introduce(
  { auth }: AdminServices,
  address: string,
  { bootstrapToken }: OwnSecrets,
  err: Output['err'],
): Promise<void> {
  err.write(`The admin API is at ${address}, its page at ${address}/docs\n`);
  const isFirst = (await auth.admins({ limit: 1 })).length === 0;
  if (isFirst) err.write(`There is no admin yet. Register the first with the bootstrap token ${bootstrapToken}\n`);
}

async function untilStopped(stopping: AbortSignal, logger: Logger): Promise<void> {
  if (!stopping.aborted) await once(stopping, 'abort');
  logger.info({}, 'the admin server stops');
}
