// `npm run bench:lambda [-- --rounds 7]`: what a packaged handler costs beside a bare one, which runs the same prepared
// statement and nothing else: CPU time an invocation, time to the first answer of a new process, bytes.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) {
  console.error('--rounds must be a whole number from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { bundleBare } = await import('./lambda/bundle-bare.ts');
const { compareHandlers } = await import('./lambda/compare-handlers.ts');
const { handlerRows } = await import('./lambda/handler-rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  const database = hold(await server.createDatabase());
  const bare = hold(await bundleBare());
  console.log(server.description);
  const loadBefore = loadavg()[0];
  const comparison = await compareHandlers(database.url, bare.file, rounds);
  console.log(`load of the machine: ${loadBefore?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after\n`);
  printRows(handlerRows(comparison));
});
