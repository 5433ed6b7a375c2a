// `npm run bench:storage [-- --rounds 7 --seconds 4]`: journalled actions a second through the adapter, beside pgbench
// running the very same statements on the same database. It runs against the built packages, as an embedder would.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';
import { pgbenchVersion } from './storage/pgbench.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '4' } },
});
const plan = { connections: 16, rounds: Number(values.rounds), seconds: Number(values.seconds) };
const version = pgbenchVersion();
if (version === undefined) {
  console.error('pgbench is missing. On Debian and Ubuntu it comes with PostgreSQL: apt install postgresql-contrib');
  process.exit(2);
}
if (![plan.rounds, plan.seconds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--rounds and --seconds must be whole numbers from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { compare } = await import('./storage/compare.ts');
const { comparisonRows } = await import('./storage/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  const database = hold(await server.createDatabase());
  console.log(`${version}\n${server.description}`);
  const loadBefore = loadavg()[0];
  const comparison = await compare(database.url, plan);
  console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
  printRows(comparisonRows(comparison, plan));
});
