import type { z } from 'zod';
import { InvalidOption } from '../errors/index.ts';

/** Variables by their names, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a variable is set, before anything is known of its value. */
export type Given<Name extends string = string> = (name: Name) => boolean;

/** What was read of an environment, and what is wrong with it. */
export interface VariablesRead<Schema extends z.ZodObject> {
  /** Those that are set and sound. */
  readonly found: z.output<Schema>;
  /** A sentence for each that is not sound, with its name and no value. */
  readonly problems: readonly string[];
  readonly given: Given<keyof z.output<Schema> & string>;
}

/** Reads the variables of a schema, each by itself. What is set to nothing counts as unset: compose files leave one out so. */
export function readVariables<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
): VariablesRead<Schema> {
  const set = Object.keys(schema.shape).flatMap((name) => {
    const text = environment[name]?.trim();
    return text ? [[name, text] as const] : [];
  });
  const problems: string[] = [];
  const found: Record<string, unknown> = {};
  for (const [name, text] of set) {
    const read = schema.shape[name].safeParse(text);
    if (read.success) found[name] = read.data;
    else problems.push(`${name} ${read.error.issues[0]?.message ?? 'cannot be read'}.`);
  }
  const names = new Set<string>(set.map(([name]) => name));
  return { found: found as z.output<Schema>, problems, given: (name) => names.has(name) };
}

/** Throws InvalidOption with all of the problems, where there is one. */
export function refuseProblems(problems: readonly string[]): void {
  const [only] = problems;
  if (only === undefined) return;
  if (problems.length === 1) throw new InvalidOption(only);
  throw new InvalidOption(
    `There are ${problems.length} mistakes in the environment:\n${problems.map((one) => `- ${one}`).join('\n')}`,
  );
}

/**
 * The values that must never be shown, whether they can be used or not: those of the named variables, and DATABASE_URL
 * with its password, wherever the driver reads one, as it is written and as it is meant.
 */
export function secretsIn(environment: Environment, names: readonly string[]): string[] {
  const url = environment['DATABASE_URL']?.trim() ?? '';
  const { password = '', search = '', searchParams } = URL.parse(url) ?? {};
  const written = /[?&]password=([^&]*)/.exec(search)?.[1] ?? '';
  const passwords = [password, decoded(password), written, searchParams?.get('password') ?? ''];
  const own = names.map((name) => environment[name]?.trim() ?? '');
  return [...new Set([url, ...passwords, ...own])].filter((secret) => secret !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
