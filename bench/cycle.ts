// `npm run bench:cycle [-- --personas 1000 --personas 10000 --comments 200000 --rounds 5 --short]`: cycles of so many personas
// in memory with a model without latency: turns a second and memory, beside the size, and beside the feed's comments.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackages } from './database/build-packages.ts';

const largestOften = 20_000;

const { values } = parseArgs({
  options: {
    personas: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] },
    comments: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    // One round of what takes half a minute, five of all else.
    short: { type: 'boolean', default: false },
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
const { printRows } = await import('./printing/print-rows.ts');
const sizes = [
  ...personas.map((number) => ({ personas: number, comments: 0 })),
  { personas: personas[1] ?? personas[0] ?? 0, comments },
];
const loadBefore = loadavg()[0];
const large = values.short ? sizes.filter((size) => size.personas > largestOften) : [];
const often = sizes.filter((size) => !large.includes(size));
const played = [...(await measureCycles(often, rounds, values.node)), ...(await measureCycles(large, 1, values.node))];
console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
printRows(cycleRows(sizes, played));
