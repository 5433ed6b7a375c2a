import { SimFeedError } from '@sim-feed/core';
import type { Settings } from './arguments.ts';
import { type ModelSettings, readModelSettings } from './model-settings.ts';
import { readAddress } from './postgres-address.ts';
import { UsageError } from './usage-error.ts';

/** Reads the whole environment before anything is made or opened. Throws UsageError with all that is wrong in it. */
export async function checkEnvironment(settings: Settings, environment: NodeJS.ProcessEnv): Promise<ModelSettings> {
  const model = settings.offline
    ? { settings: { kind: 'offline' } as const, problems: [] }
    : readModelSettings(environment);
  const problems = [...model.problems, ...(await addressProblems(environment))];
  if (problems.length === 1) throw new UsageError(problems[0]);
  if (problems.length > 0) {
    throw new UsageError(
      `There are ${problems.length} mistakes in the environment:\n${problems.map((one) => `- ${one}`).join('\n')}`,
    );
  }
  return model.settings;
}

async function addressProblems(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const url = environment['DATABASE_URL']?.trim();
  if (!url) return [];
  const { Client } = (await import('pg')).default;
  try {
    readAddress(url, Client);
    return [];
  } catch (error) {
    if (SimFeedError.is(error)) return [error.message];
    throw error;
  }
}
