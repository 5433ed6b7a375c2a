// Two personas of one's own among those that ship. The stand-in lends them voices of the cast; a real model gives them
// the ones that they were written.
import { personaProblems, Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { personas } from './personas.ts';

for (const draft of personas) console.log(draft.username, personaProblems(draft));
const simulation = new Simulation({
  storage: memoryStorage({ personas: [...personas, ...cast] }),
  model: offlineModel(),
});
await simulation.runCycle();
for (const { author, body } of await simulation.feed.latest(20)) {
  if (personas.some(({ username }) => username === author)) console.log(`@${author}: ${body}`);
}
