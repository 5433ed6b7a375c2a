import { type Outcome, Simulation, standardActions } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { calls, says, scriptedModel } from '@sim-feed/core/testing';
import { expect, test } from 'vitest';
import { type Bureau, openBureau } from '../bureau.ts';
import { repost } from '../repost.ts';

const personas = ['alice', 'bob'].map((username) => ({ username, bio: 'A bio.', description: 'A description.' }));

/** Alice posts; in the next cycle Bob reposts that post number. */
async function play(bureau: Bureau, post_id: number, patience?: number) {
  using model = scriptedModel({
    alice: [calls(['create_post', { body: 'Breakfast is a social contract.' }]), says('done'), says('done')],
    bob: [says('done'), calls(['repost', { post_id, remark: 'I signed no breakfast.' }]), says('done')],
  });
  const actions = [...standardActions, repost(bureau.url, patience)];
  const simulation = new Simulation({ storage: memoryStorage({ personas }), model, actions });
  const outcomes: Outcome[] = [];
  await simulation.runCycle();
  simulation.on('entry-stored', ({ outcome }) => outcomes.push(outcome));
  const report = await simulation.runCycle();
  return { report, outcomes, bodies: (await simulation.feed.latest()).map(({ body }) => body) };
}

test('a repost carries the remark, the verdict and what it repeats', async () => {
  await using bureau = await openBureau();
  const { bodies, outcomes } = await play(bureau, 1);
  expect(bodies[0]).toBe(
    'I signed no breakfast. [Bureau of Facts: mostly beige] @alice: "Breakfast is a social contract."',
  );
  expect(outcomes).toMatchObject([{ done: true, tell: { reposted_as: 2, verdict: 'mostly beige' } }]);
  expect(bureau.inquiries).toEqual([expect.stringMatching(/^\d+-0-0$/)]);
});

// #region test
test('a post that was not shown is corrected, and the Bureau is not troubled', async () => {
  await using bureau = await openBureau();
  const { bodies, outcomes } = await play(bureau, 99);
  expect(bodies).toHaveLength(1);
  expect(outcomes).toMatchObject([{ done: false, tell: { problem: expect.stringContaining('99') } }]);
  expect(bureau.inquiries).toEqual([]);
});
// #endregion

test('a Bureau that never answers costs its verdict and no turn', async () => {
  await using bureau = await openBureau({ atLunch: true });
  const { report, bodies } = await play(bureau, 1, 20);
  expect(report.turns).toMatchObject({ finished: 2 });
  expect(bodies[0]).toContain('at lunch');
});
