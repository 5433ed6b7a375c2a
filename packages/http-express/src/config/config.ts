import {
  type DatabaseConfig,
  databaseOf,
  databaseProblems,
  type Given,
  readVariables,
  refuseProblems,
  secretsIn,
} from '@sim-feed/core/host';
import type { TrustedProxies } from '../admin-app.ts';
import { type VariableName, type Variables, variables } from './variables.ts';

const usualPort = 8_000;
const usualHost = '127.0.0.1';

/** What it takes to serve the admin API. */
export interface Config {
  readonly database: DatabaseConfig;
  /** Undefined only of a data folder, which keeps one of its own. */
  readonly jwtSecret: string | undefined;
  readonly previousJwtSecret: string | undefined;
  readonly bootstrapToken: string | undefined;
  /** Milliseconds. */
  readonly tokenLifetime: number | undefined;
  /** Milliseconds. */
  readonly invitationLifetime: number | undefined;
  readonly passwordCost: number | undefined;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: TrustedProxies | undefined;
  readonly allowedOrigins: readonly string[];
  readonly logLevel: NonNullable<Variables['LOG_LEVEL']>;
  /** What must never be shown, wherever it turns up. */
  readonly secrets: readonly string[];
}

/** Reads the whole environment. Throws InvalidOption with everything that is wrong, and no value in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { found, problems, given } = readVariables(variables, environment);
  refuseProblems([...problems, ...databaseProblems(given), ...secretProblems(found, given)]);
  return {
    database: databaseOf(found),
    jwtSecret: found.JWT_SECRET,
    previousJwtSecret: found.JWT_SECRET_PREVIOUS,
    bootstrapToken: found.BOOTSTRAP_TOKEN,
    tokenLifetime: found.TOKEN_LIFETIME,
    invitationLifetime: found.INVITATION_LIFETIME,
    passwordCost: found.BCRYPT_COST,
    host: found.HOST ?? usualHost,
    port: found.PORT ?? usualPort,
    trustedProxies: found.TRUST_PROXY,
    allowedOrigins: found.ALLOWED_ORIGINS ?? [],
    logLevel: found.LOG_LEVEL ?? 'info',
    secrets: secretsOf(environment),
  };
}

function secretProblems({ JWT_SECRET, JWT_SECRET_PREVIOUS }: Variables, given: Given<VariableName>): string[] {
  const missing = given('DATABASE_URL') && !given('JWT_SECRET');
  const same = JWT_SECRET !== undefined && JWT_SECRET === JWT_SECRET_PREVIOUS;
  return [
    ...(missing ? ['JWT_SECRET is missing: at least 32 bytes, such as "openssl rand -base64 32" makes them.'] : []),
    ...(given('JWT_SECRET_PREVIOUS') && !given('JWT_SECRET')
      ? ['JWT_SECRET_PREVIOUS is what was before JWT_SECRET: set that too, or unset it.']
      : []),
    ...(same ? ['JWT_SECRET_PREVIOUS is the same as JWT_SECRET: unset it.'] : []),
  ];
}

/** The values of the environment that must never be shown, whether they can be used or not. */
export function secretsOf(environment: NodeJS.ProcessEnv): string[] {
  return secretsIn(environment, ['JWT_SECRET', 'JWT_SECRET_PREVIOUS', 'BOOTSTRAP_TOKEN']);
}
