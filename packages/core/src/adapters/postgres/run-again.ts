import { isRolledBack, unavailable } from './database-error.ts';

const mostTries = 6;
const firstPause = 5;

/** Runs a transaction, and runs it again where the database rolled it back for a deadlock or a conflict. */
export async function runAgain<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isRolledBack(error)) throw error;
      if (tried === mostTries) throw unavailable(error);
      await pause(firstPause * 2 ** tried);
    }
  }
}

/** Up to that many milliseconds, by real chance: those who met each other must not meet again. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * milliseconds));
}
