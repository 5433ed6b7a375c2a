import { z } from 'zod';
import type { Given } from './environment.ts';

/** Where the simulation is kept. */
export type DatabaseConfig =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The variables that every host reads. */
export const hostVariables = {
  DATABASE_URL: z
    .string()
    .refine((text) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ''), {
      error: 'is no address of PostgreSQL: write postgres://user:password@host:5432/name',
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).optional(),
};

/** What is wrong with the choice of a database: none, or two. */
export function databaseProblems(given: Given<'DATABASE_URL' | 'DATA_DIR'>): string[] {
  if (given('DATABASE_URL') && given('DATA_DIR')) {
    return ['DATABASE_URL and DATA_DIR name two databases: unset one of them.'];
  }
  if (given('DATABASE_URL') || given('DATA_DIR')) return [];
  return [
    'DATABASE_URL is missing: the address of a PostgreSQL, or DATA_DIR in its place, a folder for one process alone.',
  ];
}

/** The database that the variables name; to be asked only where they have no problem. */
export function databaseOf(found: {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR?: string | undefined;
}): DatabaseConfig {
  const { DATABASE_URL: url, DATA_DIR: path = '' } = found;
  return url === undefined ? { kind: 'folder', path } : { kind: 'postgres', url };
}
