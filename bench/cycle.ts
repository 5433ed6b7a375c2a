// `npm run bench:cycle [-- --personas 1000 --personas 10000 --comments 200000 --rounds 1]`: cycles of so many personas
// in memory with a model without latency: turns a second and memory, beside the size, and beside the feed's comments.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({
  options: {
    personas: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] },
    comments: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '1' },
    // An option of Node for the processes, such as --node=--cpu-prof.
    node: { type: 'string', multiple: true, default: [] },
  },
});
const personas = values.personas.map(Number);
const [comments, rounds] = [Number(values.comments), Number(values.rounds)];
if (![...personas, comments, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--personas, --comments and --rounds must be whole numbers from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { measureCycles } = await import('./cycle/measure-cycles.ts');
const { cycleRows } = await import('./cycle/rows.ts');
const { tableOf } = await import('./printing/table.ts');
const sizes = [
  ...personas.map((number) => ({ personas: number, comments: 0 })),
  { personas: personas[1] ?? personas[0] ?? 0, comments },
];
const loadBefore = loadavg()[0];
const played = await measureCycles(sizes, rounds, values.node);
console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
const rows = cycleRows(sizes, played);
console.log(tableOf(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
