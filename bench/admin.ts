// `npm run bench:admin [-- --rounds 5 --attempts 500]`: what a flood of sign-ins costs who else asks the admin server, and
// whether the time of an answer tells a name that is somebody's from one that is nobody's. Against the built packages.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, attempts: { type: 'string', default: '500' } },
});
const [rounds, attempts] = [Number(values.rounds), Number(values.attempts)];
if (![rounds, attempts].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('--rounds and --attempts must be whole numbers from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { measureFlood } = await import('./admin/measure-flood.ts');
const { measureNames } = await import('./admin/measure-names.ts');
const { floodRows, nameRows } = await import('./admin/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  console.log(server.description);
  const loadBefore = loadavg()[0];
  // Each on a database of its own: this machine is held back in a flooded one.
  const oneName = hold(await server.createDatabase());
  const anyName = hold(await server.createDatabase());
  const names = hold(await server.createDatabase());
  const rows = [
    ...floodRows('one name', await measureFlood(oneName.url, 'one-name', rounds), { isOneName: true }),
    ...floodRows('a name and a network each', await measureFlood(anyName.url, 'any-name', rounds), {
      isOneName: false,
    }),
    ...nameRows(await measureNames(names.url, attempts)),
  ];
  console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
  printRows(rows);
});
