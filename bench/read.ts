// `npm run bench:read [-- --scale 0.25 --rounds 7]`: what a page of the read API costs, wherever it is, on a network of
// a million posts, three million comments and ten million likes. It runs against the built packages.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, scale: { type: 'string', default: '1' } },
});
const [rounds, scale] = [Number(values.rounds), Number(values.scale)];
if (!(Number.isInteger(rounds) && rounds > 0 && scale >= 0.21 && scale <= 1)) {
  console.error('--rounds must be a whole number from 1; --scale 0.21 to 1: page 10,000 must be there.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { loadNetwork } = await import('./read/load-network.ts');
const { measurePages } = await import('./read/measure-pages.ts');
const { pageRows } = await import('./read/page-rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  const database = hold(await server.createDatabase());
  console.log(server.description);
  const begun = performance.now();
  console.log(await loadNetwork(database.url, scale));
  console.log(`loaded in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const loadBefore = loadavg()[0];
  const pages = await measurePages(database.url, rounds);
  console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
  printRows(pageRows(pages, scale));
});
