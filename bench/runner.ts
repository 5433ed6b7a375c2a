// `npm run bench:runner [-- --personas 500 --rounds 1]`: turns a second of one runner process and of two, and what they
// hold in memory. It runs against the built packages, as an embedder would.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { memoryOptions } from '../packages/runner/src/cli/bound-memory.ts';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({
  options: {
    personas: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '1' },
    // Options of Node for the runners, such as --node=--cpu-prof, in the place of those that sim-feed-runner starts with.
    node: { type: 'string', multiple: true, default: memoryOptions(process.versions) },
  },
});
const [personas, rounds] = [Number(values.personas), Number(values.rounds)];
if (![personas, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--personas and --rounds must be whole numbers from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { fillDatabase } = await import('./runner/stage.ts');
const { playCycle } = await import('./runner/measured-cycle.ts');
const { runnerRows } = await import('./runner/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  console.log(`${server.description}\nrunners: node ${values.node.join(' ')}`);
  const cycleOf = async (processes: number) => {
    return holding(async (holdOne) => {
      const database = holdOne(await server.createDatabase());
      await fillDatabase(database.url, personas);
      return await playCycle(database.url, { processes, concurrency: 32, node: values.node });
    });
  };
  const loadBefore = loadavg()[0];
  const [one, two]: Awaited<ReturnType<typeof playCycle>>[][] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    one?.push(await cycleOf(1));
    two?.push(await cycleOf(2));
  }
  console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
  printRows(runnerRows(one ?? [], two ?? []));
});
