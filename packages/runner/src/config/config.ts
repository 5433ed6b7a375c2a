import {
  type DatabaseConfig,
  databaseOf,
  databaseProblems,
  readVariables,
  refuseProblems,
  secretsIn,
} from '@sim-feed/core/host';
import { type ModelConfig, modelOf, modelProblems } from './model-config.ts';
import { type Given, type Variables, variables } from './variables.ts';

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
  const { found, problems, given } = readVariables(variables, environment);
  refuseProblems([...problems, ...databaseProblems(given), ...modelProblems(found, given), ...timeProblems(given)]);
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
  const { found, problems, given } = readVariables(variables, environment);
  const concerned = problems.filter((problem) => /^(DATABASE_URL|LOG_LEVEL) /.test(problem));
  refuseProblems([...concerned, ...databaseProblems(given)]);
  return baseOf(found, environment);
}

function timeProblems(given: Given): string[] {
  return [
    ...(given('CRON') && given('INTERVAL') ? ['CRON and INTERVAL are two timetables: unset one of them.'] : []),
    ...(given('TIME_ZONE') && !given('CRON') ? ['TIME_ZONE is what CRON is read in: set CRON too, or unset it.'] : []),
  ];
}

function baseOf(found: Variables, environment: NodeJS.ProcessEnv): BaseConfig {
  return {
    database: databaseOf(found),
    logFormat: found.LOG_FORMAT,
    logLevel: found.LOG_LEVEL,
    secrets: secretsOf(environment),
  };
}

/** The values of the environment that must never be shown, whether they can be used or not. */
export function secretsOf(environment: NodeJS.ProcessEnv): string[] {
  return secretsIn(environment, ['DEEPSEEK_API_KEY', 'LLM_API_KEY']);
}
