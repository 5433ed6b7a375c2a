import { SimFeedError } from '@sim-feed/core';
import type { Settings } from './arguments.ts';
import { parseKeep } from './interval.ts';
import { type ModelSettings, readModelSettings } from './model-settings.ts';
import { readAddress } from './postgres-address.ts';
import { UsageError } from './usage-error.ts';

/** What the environment asks for. */
export interface Surroundings {
  readonly model: ModelSettings;
  /** How long cycles are kept, in milliseconds; for ever unless told. */
  readonly keep: number | undefined;
}

/** Reads the whole environment before anything is made or opened. Throws UsageError with all that is wrong in it. */
export async function checkEnvironment(settings: Settings, environment: NodeJS.ProcessEnv): Promise<Surroundings> {
  const model = settings.offline
    ? { settings: { kind: 'offline' } as const, problems: [] }
    : readModelSettings(environment);
  const keep = readKeep(environment);
  const problems = [...model.problems, ...keep.problems, ...(await addressProblems(environment))];
  if (problems.length === 1) throw new UsageError(problems[0]);
  if (problems.length > 0) {
    throw new UsageError(
      `There are ${problems.length} mistakes in the environment:\n${problems.map((one) => `- ${one}`).join('\n')}`,
    );
  }
  return { model: model.settings, keep: keep.keep };
}

function readKeep(environment: NodeJS.ProcessEnv) {
  const text = environment['KEEP']?.trim();
  const keep = text ? parseKeep(text) : undefined;
  return { keep, problems: text && keep === undefined ? ['KEEP must be from 1d to 3650d, such as 30d.'] : [] };
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
