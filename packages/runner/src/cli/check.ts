import { databaseFailure } from '@sim-feed/core/postgres';
import { type Config, readConfig } from '../config/config.ts';
import { makeModel } from '../config/make-model.ts';
import type { OpenDatabase } from '../config/open-database.ts';
import { runnerRoleFile } from '../runner-role.ts';
import { askOnce } from './ask-once.ts';
import { type Stage, withRunner } from './commands.ts';
import { roleOf } from './explain.ts';
import { missingRights } from './missing-rights.ts';
import { printLines } from './output.ts';

const widest = 10;

/**
 * Says whether the runner could start and play: environment, database, schema, rights, and one call of the model. What is
 * found is said as it is found, so that it stands there where the next look fails.
 */
export async function check({ environment, output }: Stage): Promise<number> {
  const config = readConfig(environment);
  return withRunner(config, output.err, config.logLevel ?? 'error', async ({ opened }) => {
    const say = (what: string, found: string) => printLines(output, [`${what.padEnd(widest)}${found}`]);
    const [newest] = await opened.storage.cycles.latest(1);
    say('database', `${databaseOf(config)}: answers, schema is there`);
    const missing = await rightsMissing(opened, config);
    say('rights', missing.length === 0 ? 'all that a runner needs' : `${missing.length} missing`);
    say('model', await lookAtModel(config));
    if (config.model.kind === 'server') say('limit', `${JSON.stringify(config.model.day)} a day`);
    say('cycles', newest ? `the newest is of ${newest.slot.toISOString()}` : 'none yet');
    for (const hindrance of await hindrances(opened)) say('but', hindrance);
    if (missing.length === 0) return 0;
    const role = roleOf(environment);
    output.err.write(
      `The role${role && ` ${role}`} lacks ${missing.join(', ')}: the owner of the tables grants it by ${runnerRoleFile}.\n`,
    );
    return 1;
  });
}

function databaseOf({ database }: Config): string {
  return database.kind === 'folder' ? 'PGlite in a data folder' : 'PostgreSQL';
}

async function rightsMissing({ database }: OpenDatabase, { keep }: Config): Promise<string[]> {
  try {
    return await missingRights(database, keep !== undefined);
  } catch (error) {
    throw databaseFailure(error);
  }
}

async function lookAtModel({ model }: Config): Promise<string> {
  if (model.kind === 'offline') return 'the offline stand-in, asked for by MODEL=offline';
  return `${model.model}: ${await askOnce(makeModel(model).model)}`;
}

/** What lets a runner start, and yet have nothing to do. */
async function hindrances({ storage }: OpenDatabase): Promise<string[]> {
  const { paused } = await storage.control.read();
  const [persona] = await storage.personas.list({ limit: 1 });
  return [
    ...(persona ? [] : ['there is no persona to play: see sim-feed-runner personas import --help']),
    ...(paused ? ['all is paused: no cycle begins until sim-feed-runner resume'] : []),
  ];
}
