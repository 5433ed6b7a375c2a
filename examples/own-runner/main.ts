// Cycles on time in a process of your own: what `sim-feed-runner run` does. It starts, asks for a cycle, and
// stops once that is over.
import { PGlite } from '@electric-sql/pglite';
import type { SimulationEvents } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { offlineModel } from '@sim-feed/core/offline';
import { pgliteStorage, preparePglite } from '@sim-feed/core/pglite';
import { createRunner } from '@sim-feed/runner';

const database = await PGlite.create();
await preparePglite(database);
const { personas, control } = pgliteStorage(database);
for (const draft of cast) await personas.create(draft, new Date());
const model = offlineModel();
const logger = { debug() {}, info: console.log, warn: console.warn, error: console.error };

// #region run
const runner = createRunner({ database, model, interval: 1_800_000, logger });
await runner.start();
process.once('SIGTERM', () => runner.stop());
// #endregion

// In place of waiting for the next half hour.
const over = new Promise<SimulationEvents['cycle-finished']>((resolve) => runner.on('cycle-finished', resolve));
await control.requestCycle(new Date());
const { report } = await over;
console.log(`${report.turns.finished} turns have finished.`);
await runner.stop();
await database.close();
