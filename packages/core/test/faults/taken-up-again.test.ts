import { createPost, defineAction, likePost, Simulation, standardActions } from '@sim-feed/core';
import { calls, type Script, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LanguageModel, ModelRequest, Storage } from '../../src/ports/index.ts';
import { MortalProcess } from './mortal-process.ts';
import { createPersonas } from './stage.ts';
import { storages } from './storages.ts';

const changedActions = [
  defineAction({ ...likePost, description: 'Applaud a post, or do not.' }),
  createPost,
  defineAction({
    name: 'sing',
    description: 'Sing.',
    input: z.object({}),
    perform: async () => ({ done: true, tell: 'You sang.' }),
  }),
];

/** Bob has posted, and that post is what everybody is shown. */
async function setStage(storage: Storage): Promise<number> {
  await createPersonas(storage, 'Ann', 'Bob');
  const script = { Ann: [says('done')], Bob: [calls(['create_post', { body: 'Soup is a right.' }]), says('done')] };
  await new Simulation({ storage, model: scriptedModel(script), concurrency: 1 }).runCycle();
  const [post] = await storage.feed.latest({ limit: 1 });
  return post?.id ?? expect.fail('nothing was posted');
}

/** Changes everything that a turn was told: its persona, what it was shown, the rules and the tools. */
async function changeTheWorld(storage: Storage): Promise<void> {
  const [ann, bob] = [await storage.personas.byUsername('Ann'), await storage.personas.byUsername('Bob')];
  await storage.personas.update(ann!.id, { bio: 'Somebody else', description: 'Hates soup.' });
  await storage.personas.remove(bob!.id, new Date());
  expect(await storage.feed.latest({ limit: 10 })).not.toContainEqual(expect.objectContaining({ author: 'Bob' }));
}

const changedSimulation = (storage: Storage, model: LanguageModel) =>
  new Simulation({ storage, model, actions: changedActions, limits: { actions: 9 }, concurrency: 1 });

function expectExtension(next: ModelRequest | undefined, last: ModelRequest | undefined): void {
  const written = JSON.stringify(last?.messages).slice(0, -1);
  expect(JSON.stringify(next?.messages).slice(0, written.length)).toBe(written);
  expect(JSON.stringify(next?.tools)).toBe(JSON.stringify(last?.tools));
}

describe.each(Object.entries(storages))('T32: a turn taken up again, on %s', (_, open) => {
  it('goes on byte for byte, though persona, feed, rules and tools changed, between two entries', async () => {
    await using stored = await open();
    const { storage } = stored;
    const post_id = await setStage(storage);
    const step0 = calls(
      ['like_post', { post_id }],
      ['view_most_recent_posts', {}],
      ['fly', {}],
      ['create_post', { body: 'Spoons are a conspiracy.' }],
    );
    const step1 = calls(
      ['comment_on_post', { post_id, body: 'So is salt.' }],
      ['like_post', { post_id }],
      ['create_post', { body: 'Forks, however.' }],
    );
    const first = scriptedModel({ Ann: [step0, step1] });
    using process = new MortalProcess(storage, { call: 'turns.perform', count: 6 });
    const abandoned = new Simulation({ storage: process.storage, model: first, concurrency: 1 }).runCycle();
    abandoned.catch(() => {});
    await process.death();

    await changeTheWorld(storage);
    await stored.endLeases();
    const second = scriptedModel({ Ann: [says('done')] });
    const report = await changedSimulation(storage, second).resumeCycle();

    expect(first.requests).toHaveLength(2);
    expect(second.requests).toHaveLength(1);
    const next = second.requests[0];
    expectExtension(next, first.requests[1]);
    expect(next?.messages.slice(-3)).toEqual([
      expect.objectContaining({ role: 'tool', text: expect.stringContaining('commented_on') }),
      expect.objectContaining({ role: 'tool', text: expect.stringContaining('gone') }),
      expect.objectContaining({ role: 'tool', text: expect.stringContaining('posted') }),
    ]);
    expect(report?.turns).toMatchObject({ finished: 1, cancelled: 1, open: 0 });
  });

  it('asks once more, in the same words, what had no reply', async () => {
    await using stored = await open();
    const { storage } = stored;
    const post_id = await setStage(storage);
    using process = new MortalProcess(storage);
    const script: Script = { Ann: [calls(['find_post_author', { post_id }]), () => process.die()] };
    const first = scriptedModel(script);
    const abandoned = new Simulation({ storage: process.storage, model: first, concurrency: 1 }).runCycle();
    abandoned.catch(() => {});
    await process.death();

    await changeTheWorld(storage);
    await stored.endLeases();
    const second = scriptedModel({ Ann: [says('done')] });
    await changedSimulation(storage, second).resumeCycle();

    expect(second.requests.map((request) => JSON.stringify(request))).toEqual([JSON.stringify(first.requests[1])]);
  });

  it.each([
    [4, 3],
    [3, 4],
  ])('goes on under the ceiling that it was told, %i, though it is %i now', async (told, now) => {
    await using stored = await open();
    const { storage } = stored;
    await createPersonas(storage, 'Ann');
    using process = new MortalProcess(storage);
    const step0 = calls(['fly', {}], ['create_post', { body: 'Soup!' }], ['sing', {}], ['view_most_recent_posts', {}]);
    const first = scriptedModel({ Ann: [step0, () => process.die()] });
    const abandoned = new Simulation({ storage: process.storage, model: first, limits: { actions: told } }).runCycle();
    abandoned.catch(() => {});
    await process.death();

    await stored.endLeases();
    const second = scriptedModel([says('done')]);
    await new Simulation({ storage, model: second, limits: { actions: now } }).resumeCycle();
    expect(second.requests.map((request) => JSON.stringify(request))).toEqual([JSON.stringify(first.requests[1])]);
  });

  it('is told the changes in its next cycle', async () => {
    await using stored = await open();
    const { storage } = stored;
    await setStage(storage);
    const before = scriptedModel({ Ann: [says('done')], Bob: [says('done')] });
    await new Simulation({ storage, model: before, actions: standardActions }).runCycle();
    await changeTheWorld(storage);
    const after = scriptedModel({ Ann: [says('done')] });
    await changedSimulation(storage, after).runCycle();

    const [told, toldNow] = [before.requestsOf('Ann')[0], after.requestsOf('Ann')[0]];
    expect(toldNow?.messages[0]).not.toEqual(told?.messages[0]);
    expect(toldNow?.messages[1]).not.toEqual(told?.messages[1]);
    expect(toldNow?.tools).not.toEqual(told?.tools);
  });
});
