// `npm run bench:tokens`: how many tokens a turn sends, how many of them a provider has seen before, and what a day
// costs. It runs against the built packages, as an embedder would.
import { buildPackages } from './database/build-packages.ts';
import { installBenchPackages } from './database/install-packages.ts';

buildPackages();
installBenchPackages();

// What is imported from here on needs what was just built and installed.
const { playTenthCycle } = await import('./tokens/tenth-cycle.ts');
const { measuredRows } = await import('./tokens/rows.ts');
const { printRows } = await import('./printing/print-rows.ts');
printRows(measuredRows(await playTenthCycle()));
