import { Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { offlineModel } from '@sim-feed/core/offline';
import { sqliteStorage } from './sqlite-storage.ts';

// Give a file's path in the place of `:memory:` and the next run goes on where this one stopped.
const storage = sqliteStorage(process.argv[2] ?? ':memory:');
for (const draft of cast) {
  if (!(await storage.personas.byUsername(draft.username))) await storage.personas.create(draft, new Date());
}
const simulation = new Simulation({ storage, model: offlineModel() });
const { turns } = await simulation.runCycle();
console.log(`${turns.finished} of ${cast.length} personas have finished their turns. What they left:`);
for (const post of await simulation.feed.latest(10)) console.log(`@${post.author}: ${post.body}`);
