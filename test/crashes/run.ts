// `npm run test:crashes [-- --kills 20] [--on pglite|postgres|both] [--seed 1]`: kills processes at random moments and
// looks for anything lost, repeated or stuck. It runs against the built packages, as an embedder would.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    on: { type: 'string', default: 'both' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) stop(`--kills must be a whole number from 1, not ${values.kills}.`);
if (!['pglite', 'postgres', 'both'].includes(values.on)) stop(`--on is pglite, postgres or both, not ${values.on}.`);

const builder = fileURLToPath(new URL('../../bin/build.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);
// An ending process ends its workers and removes its folders in its exit handlers; a signal must lead there too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

// What is imported from here on needs what was just built.
const { Trial } = await import('./trial.ts');
const { report } = await import('./report.ts');
const targets = {
  pglite: async () => (await import('./pglite-target.ts')).pgliteTarget(),
  postgres: async () => (await import('./postgres-target.ts')).postgresTarget(),
};
for (const [name, open] of Object.entries(targets)) {
  if (values.on !== 'both' && values.on !== name) continue;
  const target = await open();
  try {
    const result = await new Trial(target, kills, values.seed).run();
    const sound = result.problems.length === 0;
    console.log(`${styleText(sound ? 'green' : 'red', target.name)}: ${report(result)}; seed ${values.seed}`);
    if (!sound) process.exitCode = 1;
  } finally {
    await target[Symbol.asyncDispose]();
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
