import { Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';

const storage = memoryStorage({ personas: cast });
const simulation = new Simulation({ storage, model: offlineModel() });
await simulation.runCycle();
for (const post of await simulation.feed.latest(10)) console.log(`@${post.author}: ${post.body}`);
