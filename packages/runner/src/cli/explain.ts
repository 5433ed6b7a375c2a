import { hasCode, InvalidOption } from '@sim-feed/core';
import { redactorOf, sentencesOf } from '@sim-feed/core/host';
import { databaseFailure } from '@sim-feed/core/postgres';
import { secretsOf } from '../config/config.ts';
import { runnerRoleFile } from '../runner-role.ts';

const notAllowed = '42501';

/** One sentence, and everything where DEBUG is set; no secret of the environment in either. */
export function explain(error: unknown, environment: NodeJS.ProcessEnv): string {
  const clean = redactorOf(secretsOf(environment));
  if (hasCode(error, 'schema-missing')) {
    return 'The database has no tables of ours yet: create them with sim-feed-runner migrate.';
  }
  const sentences = hasCode(error, 'storage-refused')
    ? `${error.message} ${wayOut(error, environment)}`
    : sentencesOf(error);
  const stack = environment['DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
  return clean(sentences + stack);
}

/** Does what a runner's own role may not do, and says whose it is where that role tries. Throws InvalidOption then. */
export async function asOwner<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    const error = databaseFailure(thrown);
    if (!hasCode(error, 'storage-refused') || !isNotAllowed(error)) throw error;
    throw new InvalidOption(`${error.message} This is for the owner of the tables: name its role in DATABASE_URL.`, {
      cause: error,
    });
  }
}

/** The role that the environment connects as, where it names one. */
export function roleOf({ DATABASE_URL = '' }: NodeJS.ProcessEnv): string {
  return URL.parse(DATABASE_URL.trim())?.username ?? '';
}

function wayOut(error: Error, environment: NodeJS.ProcessEnv): string {
  if (!isNotAllowed(error)) return 'The tables are not as sim-feed-runner migrate makes them: somebody changed them.';
  const role = roleOf(environment);
  return `The owner of the tables grants what is missing${role ? ` to the role ${role}` : ''}: ${runnerRoleFile} lists all that a runner needs.`;
}

function isNotAllowed({ cause }: Error): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === notAllowed;
}
