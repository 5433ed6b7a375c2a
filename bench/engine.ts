// `npm run bench:engine [-- --rounds 11 --turns 60]`: the processor time that a model call costs the engine's process,
// beside a loop by hand on the `openai` SDK and beside the `ai` package: the same server, the same turn of ten calls.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackages } from './database/build-packages.ts';
import { installBenchPackages } from './database/install-packages.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    turns: { type: 'string', default: '60' },
    // An option of Node for the players, such as --node=--cpu-prof.
    node: { type: 'string', multiple: true, default: [] },
  },
});
const plan = { rounds: Number(values.rounds), turns: Number(values.turns), node: values.node };
if (![plan.rounds, plan.turns].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--rounds and --turns must be whole numbers from 1.');
  process.exit(2);
}
buildPackages();
installBenchPackages();

// What is imported from here on needs what was just built and installed.
const { measureSides } = await import('./engine/measure-sides.ts');
const { engineRows } = await import('./engine/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
const loadBefore = loadavg()[0];
const measured = await measureSides(plan);
console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
printRows(engineRows(measured, plan));
