// `npm run bench:feed [-- --days 1 --seed 1 --seed 2 --seed 3] [--read] [--repeats]`: how varied, how recognisable and how much to the
// point a simulated feed is, beside its aims; `--read` prints the first seed's posts instead, `--repeats` its near-repetitions. docs/feed-quality.md says
// what each measure means.
import { parseArgs } from 'node:util';
import { buildPackages } from './database/build-packages.ts';

const cyclesOfADay = 48;

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '1' },
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    model: { type: 'string', default: 'offline' },
    read: { type: 'boolean', default: false },
    repeats: { type: 'boolean', default: false },
  },
});
const days = Number(values.days);
const seeds = values.seed.map(Number);
if (
  !(days > 0 && Number.isInteger(days * cyclesOfADay)) ||
  !seeds.every(Number.isInteger) ||
  values.model !== 'offline'
) {
  console.error('--days must be a number of half hours, such as 1 or 0.5; --seed a whole number; --model offline.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { offlineModel } = await import('@sim-feed/core/offline');
const { chronicleOf } = await import('./feed/chronicle.ts');
const { feedRows } = await import('./feed/rows.ts');
const { actionTable } = await import('./feed/actions.ts');
const { repeatsTable } = await import('./feed/repeats.ts');
const { printRows } = await import('./printing/print-rows.ts');
const chronicles = [];
for (const seed of seeds) chronicles.push(await chronicleOf(offlineModel({ seed }), days * cyclesOfADay));
for (const [index, chronicle] of chronicles.entries()) {
  if (values.read) {
    for (const { author, body } of chronicle.posts) console.log(`@${author}: ${body}\n`);
    break;
  }
  const other = chronicles[(index + 1) % chronicles.length] ?? chronicle;
  if (values.repeats) {
    console.log(repeatsTable(chronicle, other));
    break;
  }
  const rows = feedRows(chronicle, other, days);
  console.log(`Seed ${seeds[index]}`);
  printRows(rows);
  if (index === 0) console.log(`\n${actionTable(chronicle)}\n`);
}
