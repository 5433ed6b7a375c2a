import type { Settings } from '../settings/arguments.ts';
import { UsageError } from '../settings/usage-error.ts';
import { claimFolder } from './claim-folder.ts';
import type { Database } from './database.ts';
import { postgresAt } from './postgres-database.ts';

const usualFolder = '.sim-feed';
// What a seed plays begins anew each time, which must not cost anybody the feed that they have.
const seedFolder = '.sim-feed-seed';
// What is played fast comes to lie in the future, where it would stand above all that is posted until then.
const fastFolder = '.sim-feed-fast';

/** PostgreSQL where DATABASE_URL is set, else PGlite in the data folder, which is then held. */
export async function chooseDatabase(settings: Settings, environment: NodeJS.ProcessEnv): Promise<Database> {
  const url = environment['DATABASE_URL']?.trim();
  if (!url) {
    return claimFolder(settings.data ?? folderFor(settings), settings.fresh);
  }
  if (settings.seed !== undefined) throw conflict('--seed starts anew in a data folder');
  if (settings.fresh) throw conflict('--fresh removes what a data folder holds');
  if (settings.data !== undefined) throw conflict('--data names a data folder');
  return postgresAt(url);
}

function folderFor({ seed, fast }: Settings): string {
  if (seed !== undefined) return seedFolder;
  return fast ? fastFolder : usualFolder;
}

function conflict(flag: string): UsageError {
  return new UsageError(`${flag}, and DATABASE_URL is set, so that there is none: leave out one of the two.`);
}
