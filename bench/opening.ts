// `npm run bench:opening [-- --personas 5000 --personas 50000]`: how long a cycle of so many personas takes to open, what
// the process holds meanwhile, and how its report is read afterwards, among earlier cycles of the same size.
import { parseArgs } from 'node:util';
import { holding } from '../test/holding/holding.ts';
import { buildPackages } from './database/build-packages.ts';

const { values } = parseArgs({
  options: { personas: { type: 'string', multiple: true, default: ['5000', '50000'] } },
});
const sizes = values.personas.map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--personas must be a whole number from 1.');
  process.exit(2);
}
buildPackages();

// What is imported from here on needs what was just built.
const { startServer } = await import('./database/start-server.ts');
const { fillDatabase } = await import('./runner/stage.ts');
const { openOnce } = await import('./opening/open-once.ts');
const { readReport } = await import('./opening/read-report.ts');
const { openingRows } = await import('./opening/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
await holding(async (hold) => {
  const server = hold(await startServer());
  console.log(`${server.description}\n`);
  const measured: Parameters<typeof openingRows>[0][number][] = [];
  for (const personas of sizes) {
    await holding(async (holdOne) => {
      const database = holdOne(await server.createDatabase());
      await fillDatabase(database.url, personas);
      const opened = await openOnce(database.url);
      measured.push({ personas, opened, report: await readReport(database.url) });
    });
  }
  printRows(openingRows(measured));
});
