import { InvalidOption } from '@sim-feed/core';
import { type ModelConfig, modelOf, modelProblems } from './model-config.ts';
import { type Given, type VariableName, type Variables, variables } from './variables.ts';

/** Where the simulation is kept. */
export type DatabaseConfig =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string };

/** What every command needs. */
export interface BaseConfig {
  readonly database: DatabaseConfig;
  readonly logFormat: Variables['LOG_FORMAT'];
  readonly logLevel: NonNullable<Variables['LOG_LEVEL']> | undefined;
  /** What must never be shown, wherever it turns up. */
  readonly secrets: readonly string[];
}

/** What it takes to run cycles. */
export interface Config extends BaseConfig {
  readonly model: ModelConfig;
  readonly concurrency: number | undefined;
  /** Milliseconds. */
  readonly interval: number | undefined;
  /** How long cycles are kept, in milliseconds. */
  readonly keep: number | undefined;
  readonly cron: string | undefined;
  readonly timeZone: string | undefined;
  readonly metricsPort: number | undefined;
}

/** Reads the whole environment. Throws InvalidOption with everything that is wrong, and no value in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { found, problems, given } = readVariables(environment);
  refuse([...problems, ...databaseProblems(given), ...modelProblems(found, given), ...timeProblems(given)]);
  return {
    ...baseOf(found, environment),
    model: modelOf(found),
    concurrency: found.CONCURRENCY,
    interval: found.INTERVAL,
    keep: found.KEEP,
    cron: found.CRON,
    timeZone: found.TIME_ZONE,
    metricsPort: found.METRICS_PORT,
  };
}

/** Reads what a command needs that only looks at the database. Throws as `readConfig`. */
export function readBaseConfig(environment: NodeJS.ProcessEnv): BaseConfig {
  const { found, problems, given } = readVariables(environment);
  const concerned = problems.filter((problem) => /^(DATABASE_URL|LOG_LEVEL) /.test(problem));
  refuse([...concerned, ...databaseProblems(given)]);
  return baseOf(found, environment);
}

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
  return [
    'DATABASE_URL is missing: the address of a PostgreSQL, or DATA_DIR in its place, a folder for a single runner.',
  ];
}

function timeProblems(given: Given): string[] {
  return [
    ...(given('CRON') && given('INTERVAL') ? ['CRON and INTERVAL are two timetables: unset one of them.'] : []),
    ...(given('TIME_ZONE') && !given('CRON') ? ['TIME_ZONE is what CRON is read in: set CRON too, or unset it.'] : []),
  ];
}

function baseOf(found: Variables, environment: NodeJS.ProcessEnv): BaseConfig {
  const { DATABASE_URL: url, DATA_DIR: path = '' } = found;
  return {
    database: url === undefined ? { kind: 'folder', path } : { kind: 'postgres', url },
    logFormat: found.LOG_FORMAT,
    logLevel: found.LOG_LEVEL,
    secrets: secretsIn(environment),
  };
}

/** The values of the environment that must never be shown, whether they can be used or not. */
export function secretsIn(environment: NodeJS.ProcessEnv): string[] {
  const url = environment['DATABASE_URL']?.trim() ?? '';
  const password = URL.parse(url)?.password ?? '';
  const keys = [environment['DEEPSEEK_API_KEY'], environment['LLM_API_KEY']].map((key) => key?.trim() ?? '');
  return [...new Set([url, password, decoded(password), ...keys])].filter((secret) => secret !== '');
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
