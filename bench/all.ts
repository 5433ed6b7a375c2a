// `npm run bench [-- --write --strict --only engine --minutes 15]`: the short form of every bench, and one table of what
// they measured beside their aims. A bench that fails or takes too long costs its own rows and no others.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './all/benches.ts';
import { linesOf, markdownTable, plainTable } from './all/common-table.ts';
import { machine } from './all/machine.ts';
import { type BenchResult, runBench } from './all/run-bench.ts';
import { writeDocument } from './all/write-document.ts';
import { buildPackages } from './database/build-packages.ts';
import { installBenchPackages } from './database/install-packages.ts';

const { values } = parseArgs({
  options: {
    /** Puts the table into docs/performance.md too. */
    write: { type: 'boolean', default: false },
    /** Exits with 1 where an aim is missed or a bench was not run. */
    strict: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    /** When this much time is over, what is left is not run. */
    minutes: { type: 'string', default: '15' },
  },
});
const unknown = values.only.find((name) => benches.every((bench) => bench.name !== name));
const minutes = Number(values.minutes);
if (unknown !== undefined || !(minutes > 0)) {
  console.error(`--minutes must be a number above 0; --only one of ${benches.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (values.write && values.only.length > 0) {
  console.error('--write puts the whole table into docs/performance.md: leave --only out, or --write.');
  process.exit(2);
}
buildPackages();
installBenchPackages();

const begun = performance.now();
const [loadBefore = 0] = loadavg();
const results: BenchResult[] = [];
for (const bench of benches.filter(({ name }) => values.only.length === 0 || values.only.includes(name))) {
  console.log(`\n== bench:${bench.name} ${bench.short.join(' ')}`);
  const left = minutes * 60 - (performance.now() - begun) / 1_000;
  const result = await runBench({ ...bench, patience: Math.min(bench.patience, left) });
  console.log(`-- ${result.seconds.toFixed(0)} s${result.notRun === undefined ? '' : `; not run: ${result.notRun}`}`);
  results.push(result);
  if (values.write) write();
}
const lines = results.flatMap(linesOf);
console.log(`\n${machine(loadBefore).join('\n')}\n\n${plainTable(lines)}`);
if (values.strict && lines.some(({ met }) => met !== 'yes')) process.exitCode = 1;

/** After each bench, so that what was measured is kept whatever comes after. */
function write(): void {
  writeDocument([machine(loadBefore).join('\n\n'), markdownTable(results.flatMap(linesOf))].join('\n\n'));
}
