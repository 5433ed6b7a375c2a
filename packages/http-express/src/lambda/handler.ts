import { postgresAdminStorage } from '@sim-feed/core/postgres';
import { readConfig } from '../config/config.ts';
import { createPool } from '../config/create-pool.ts';
import { createAdminServices } from '../create-admin-services.ts';
import { makeLogger } from '../telemetry/logger.ts';
import { createLambdaHandler, type LambdaHandler } from './create-lambda-handler.ts';

const poolSize = 4;

let made: LambdaHandler | undefined;

/**
 * The admin app, set up by the environment at the first call: DATABASE_URL and JWT_SECRET at least. The tables must be
 * there already. Rejects with InvalidOption where the environment will not do.
 */
export const handler: LambdaHandler = async (event, context) => {
  made ??= fromEnvironment(process.env);
  return made(event, context);
};

function fromEnvironment(environment: NodeJS.ProcessEnv): LambdaHandler {
  // Nothing is kept beside the code, so what would be a data folder is refused as a missing DATABASE_URL.
  const config = readConfig({ ...environment, DATA_DIR: undefined });
  const { database, jwtSecret = '', previousJwtSecret, bootstrapToken, logLevel, secrets } = config;
  const { tokenLifetime, invitationLifetime, passwordCost, allowedOrigins, trustedProxies } = config;
  // A function is frozen between calls, and what it had connected is dead by then: no connection is used twice.
  const pool = createPool(database.kind === 'postgres' ? database.url : '', { max: poolSize, maxUses: 1 });
  const logger = makeLogger(logLevel, secrets, process.stdout);
  const services = createAdminServices({
    storage: postgresAdminStorage(pool),
    jwtSecrets: [jwtSecret, previousJwtSecret],
    ...{ bootstrapToken, logger, tokenLifetime, invitationLifetime, passwordCost },
  });
  const ping = async () => {
    await pool.query('SELECT 1');
  };
  return createLambdaHandler({ services, ping, logger, allowedOrigins, trustedProxies });
}
