import { Simulation, standardActions } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { calls, says, scriptedModel } from '@sim-feed/core/testing';
import { openBureau } from './bureau.ts';
import { repost } from './repost.ts';

const bureau = await openBureau();
const personas = cast.filter(({ username }) => ['ElmCourtOriginalist', 'consent_of_the_doug'].includes(username));
// Gordon posts and is done; in the second cycle Doug reposts, first something that he has never seen.
const model = scriptedModel({
  ElmCourtOriginalist: [
    calls(['create_post', { body: 'An omelette is an egg that has been amended. The Framers poached. I rest.' }]),
    says('done'),
    says('done'),
  ],
  consent_of_the_doug: [
    says('done'),
    calls(['repost', { post_id: 99, remark: 'Whatever this is. I did not sign it.' }]),
    calls(['repost', { post_id: 1, remark: 'I offered the egg TWO washers. It said nothing. That is consent.' }]),
    says('done'),
  ],
});
// #region simulation
const simulation = new Simulation({
  storage: memoryStorage({ personas }),
  model,
  actions: [...standardActions, repost(bureau.url)],
});
// #endregion
simulation.on('entry-stored', ({ username, action, outcome }) => {
  console.log(`${outcome.done ? 'performed' : 'corrected'}: @${username} ${action} ${JSON.stringify(outcome.tell)}`);
});
await simulation.runCycle();
await simulation.runCycle();
console.log('\nThe feed:');
for (const post of await simulation.feed.latest()) console.log(`@${post.author}: ${post.body}`);
await bureau[Symbol.asyncDispose]();
