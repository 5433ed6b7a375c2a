import { Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { parrot } from './parrot.ts';

// #region simulation
const storage = memoryStorage({ personas: cast });
const simulation = new Simulation({ storage, model: parrot });
// #endregion
// In the first cycle nobody has said anything yet, so each can only repeat itself.
await simulation.runCycle();
await simulation.runCycle();
for (const post of (await simulation.feed.latest(20)).reverse()) {
  console.log(`@${post.author}: ${post.body}`);
  for (const comment of await simulation.feed.comments(post.id, 5))
    console.log(`    @${comment.author}: ${comment.body}`);
}
