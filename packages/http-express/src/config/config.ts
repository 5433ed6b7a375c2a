import { InvalidOption } from '@sim-feed/core';
import type { TrustedProxies } from '../admin-app.ts';
import { type VariableName, type Variables, variables } from './variables.ts';

const usualPort = 8_000;
const usualHost = '127.0.0.1';

/** Where the simulation is kept. */
export type DatabaseConfig =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string };

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
  readonly logLevel: NonNullable<Variables['LOG_LEVEL']>;
  /** What must never be shown, wherever it turns up. */
  readonly secrets: readonly string[];
}

/** Reads the whole environment. Throws InvalidOption with everything that is wrong, and no value in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { found, problems, given } = readVariables(environment);
  refuse([...problems, ...databaseProblems(given), ...secretProblems(found, given)]);
  const { DATABASE_URL: url, DATA_DIR: path = '' } = found;
  return {
    database: url === undefined ? { kind: 'folder', path } : { kind: 'postgres', url },
    jwtSecret: found.JWT_SECRET,
    previousJwtSecret: found.JWT_SECRET_PREVIOUS,
    bootstrapToken: found.BOOTSTRAP_TOKEN,
    tokenLifetime: found.TOKEN_LIFETIME,
    invitationLifetime: found.INVITATION_LIFETIME,
    passwordCost: found.BCRYPT_COST,
    host: found.HOST ?? usualHost,
    port: found.PORT ?? usualPort,
    trustedProxies: found.TRUST_PROXY,
    logLevel: found.LOG_LEVEL ?? 'info',
    secrets: secretsIn(environment),
  };
}

type Given = (name: VariableName) => boolean;

function readVariables(environment: NodeJS.ProcessEnv) {
  const names = Object.keys(variables.shape) as VariableName[];
  // What is set to nothing counts as unset: that is how compose files leave a variable out.
  const set = names.flatMap((name) => {
    const text = environment[name]?.trim();
    return text ? [[name, text] as const] : [];
  });
  const given: Given = (name) => set.some(([one]) => one === name);
  const problems: string[] = [];
  const found: Partial<Record<VariableName, unknown>> = {};
  for (const [name, text] of set) {
    const read = variables.shape[name].safeParse(text);
    if (read.success) found[name] = read.data;
    else problems.push(`${name} ${read.error.issues[0]?.message ?? 'cannot be read'}.`);
  }
  return { found: found as Variables, problems, given };
}

function databaseProblems(given: Given): string[] {
  if (given('DATABASE_URL') && given('DATA_DIR')) {
    return ['DATABASE_URL and DATA_DIR name two databases: unset one of them.'];
  }
  if (given('DATABASE_URL') || given('DATA_DIR')) return [];
  return ['DATABASE_URL is missing: the address of a PostgreSQL, or DATA_DIR in its place, a folder of its own.'];
}

function secretProblems({ JWT_SECRET, JWT_SECRET_PREVIOUS }: Variables, given: Given): string[] {
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
export function secretsIn(environment: NodeJS.ProcessEnv): string[] {
  const url = environment['DATABASE_URL']?.trim() ?? '';
  const password = URL.parse(url)?.password ?? '';
  const names = ['JWT_SECRET', 'JWT_SECRET_PREVIOUS', 'BOOTSTRAP_TOKEN'];
  const own = names.map((name) => environment[name]?.trim() ?? '');
  return [...new Set([url, password, decoded(password), ...own])].filter((secret) => secret !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refuse(problems: readonly string[]): void {
  const [only] = problems;
  if (only === undefined) return;
  if (problems.length === 1) throw new InvalidOption(only);
  throw new InvalidOption(
    `There are ${problems.length} mistakes in the environment:\n${problems.map((one) => `- ${one}`).join('\n')}`,
  );
}
