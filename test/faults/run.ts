// `npm run test:faults [-- --kills 1000] [--pglite] [--seed 1]`: real runner processes, killed at random, stopped and
// continued, their connections cut; then a look for anything lost, repeated or stuck. `npm run test:faults -- --cases
// [--only T3]` plays the other cases in their long form; `npm test` plays them short.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';
import { endedBy, type Hold, holding } from '../holding/holding.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { cloneTemplate, createTemplate, dropTemplate, type Template } from '../postgres/template.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    pglite: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) {
  console.error(`--kills must be a whole number from 1, not ${values.kills}.`);
  process.exit(2);
}
const builder = fileURLToPath(new URL('../../bin/build.mjs', import.meta.url));
if (spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);
// An ending process ends its runners and removes its folders in its exit handlers; a signal must lead there too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

// What is imported from here on needs what was just built.
const { KillTrial } = await import('./kill-trial.ts');
const personas = Math.min(500, kills * 3);

/** Runs the trial of T1 and tells its line. */
async function runTrial(): Promise<boolean> {
  return holding(async (hold) => {
    const target = hold(values.pglite ? await onPglite() : await onPostgres(hold));
    const { line, sound } = await new KillTrial(target, { kills, personas, seed: values.seed }).run();
    console.log(`${styleText(sound ? 'green' : 'red', `T1 on ${target.name}`)}: ${line}; seed ${values.seed}`);
    return sound;
  });
}

async function onPglite() {
  return (await import('./pglite-target.ts')).pgliteTarget();
}

async function onPostgres(hold: Hold) {
  const { postgresTarget } = await import('./postgres-target.ts');
  const database = await cloneTemplate(await startWithTemplate(hold));
  hold(endedBy(() => database.drop()));
  return postgresTarget(database.url);
}

async function startWithTemplate(hold: Hold): Promise<Template> {
  const server = await startPostgres();
  hold(endedBy(() => server.stop()));
  const template = await createTemplate(server.url);
  hold(endedBy(() => dropTemplate(template)));
  return template;
}

/** Plays the other cases one after another, each in its long form. */
async function playCases(): Promise<boolean> {
  return holding(async (hold) => {
    const template = await startWithTemplate(hold);
    const { faultCases } = await import('./cases/index.ts');
    const { Scene } = await import('./cases/fault-case.ts');
    let sound = true;
    for (const { name, play } of faultCases.filter((one) => one.name.startsWith(values.only))) {
      const begun = performance.now();
      await holding(async (holdOne) => {
        const scene = holdOne(await Scene.on(await cloneTemplate(template)));
        const account = await play(scene, 'long').catch((error: unknown) => {
          sound = false;
          return styleText('red', String(error));
        });
        console.log(`${styleText('bold', name)}: ${account}; ${Math.round((performance.now() - begun) / 1_000)} s`);
      });
    }
    return sound;
  });
}

if (!(await (values.cases ? playCases() : runTrial()))) process.exitCode = 1;
process.exit();
