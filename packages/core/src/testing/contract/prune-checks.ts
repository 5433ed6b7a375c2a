import assert from 'node:assert/strict';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, newCycle, noon, unlimited } from './samples.ts';
import { Stage } from './stage.ts';

const hour = 3_600_000;

/** The slots of the cycles that are left, in hours after noon, the newest first. */
async function hoursLeft({ cycles }: Storage): Promise<number[]> {
  return (await cycles.latest(100)).map(({ slot }) => (slot.getTime() - noon.getTime()) / hour);
}

/** Ended cycles without turns at these hours. */
async function emptyCycles({ cycles }: Storage, hours: readonly number[]): Promise<void> {
  for (const slot of hours.map((each) => after(each * hour))) {
    const { id } = await cycles.open(newCycle(slot));
    await cycles.close(id, 'finished', slot);
  }
}

/** How old cycles are deleted. */
export const pruneChecks: Checks<Storage> = {
  'cycles of slots before that time go, the oldest first, no more than told': async (storage) => {
    await emptyCycles(storage, [1, 5, 3, 2, 4]);
    assert.equal(await storage.cycles.prune(after(4 * hour), 2), 2);
    assert.deepEqual(await hoursLeft(storage), [5, 4, 3]);
    assert.equal(await storage.cycles.prune(after(4 * hour), 2), 1);
    assert.equal(await storage.cycles.prune(after(4 * hour), 2), 0);
    assert.deepEqual(await hoursLeft(storage), [5, 4]);
  },

  'skipped slots go too, and their slots are free': async (storage) => {
    await storage.cycles.skip(noon, 'why not', noon);
    assert.equal(await storage.cycles.prune(after(1), 10), 1);
    assert.deepEqual(await hoursLeft(storage), []);
    await storage.cycles.open(newCycle(noon));
  },

  'the running cycle stays, however old': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    assert.equal(await cycles.prune(after(hour), 10), 0);
    assert.equal((await cycles.running())?.id, id);
  },

  'so do its turns': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.equal(await storage.cycles.prune(after(hour), 10), 0);
    await storage.turns.finish(stage.claim('alice'), { state: 'finished' }, after(1));
    assert.equal((await storage.cycles.running())?.id, stage.cycle.id);
  },

  'its turns and journal go with a cycle, what it left in the feed stays': async (storage) => {
    const first = await Stage.set(storage, ['alice', 'bob']);
    const post = await first.post('alice', after(1));
    await first.comment('bob', after(2), post.id);
    await first.like('bob', after(3), post.id);
    await first.end(after(4));
    const second = await Stage.set(storage, ['alice', 'bob'], after(hour));
    await second.end(after(hour + 1));
    assert.equal(await storage.cycles.prune(after(hour), 10), 1);
    await expectError('not-found', storage.cycles.report(first.cycle.id, after(hour)));
    assert.equal(await storage.turns.take(first.claim('alice').turn, after(hour)), undefined);
    assert.deepEqual(await storage.turns.open(first.cycle.id, { limit: 10 }), []);
    const kept = await storage.feed.post(post.id);
    assert.deepEqual({ likes: kept?.likes, comments: kept?.comments }, { likes: 1, comments: 1 });
    assert.equal((await storage.cycles.report(second.cycle.id, after(hour))).turns.finished, 2);
  },

  'a stale worker of a cycle that has gone can write nothing': async (storage) => {
    const first = await Stage.set(storage, ['alice']);
    await first.end(after(4));
    const second = await Stage.set(storage, ['alice'], after(hour));
    await storage.cycles.prune(after(hour), 10);
    await expectError('turn-lost', first.post('alice', after(5)));
    await second.post('alice', after(hour + 5));
  },

  'a persona is told of its last turn as before': async (storage) => {
    const first = await Stage.set(storage, ['alice', 'bob']);
    await first.end(after(4));
    await storage.personas.update(first.persona('bob').id, { paused: true });
    const second = await Stage.set(storage, ['alice'], after(hour));
    await second.end(after(hour + 4));
    await storage.cycles.prune(after(2 * hour), 10);
    await storage.personas.update(first.persona('bob').id, { paused: false });
    const third = await Stage.set(storage, ['alice', 'bob'], after(3 * hour));
    assert.deepEqual(third.claim('alice').lastTurnAt, after(hour));
    assert.deepEqual(third.claim('bob').lastTurnAt, noon);
  },

  'what a day was charged is still held against it': async (storage) => {
    const first = await Stage.set(storage, ['alice']);
    await first.end(after(4));
    const second = await Stage.set(storage, ['alice'], after(hour));
    await storage.cycles.prune(after(hour), 10);
    const reserve = (tokens: number) =>
      storage.turns.reserve(
        second.claim('alice'),
        1,
        { tokens, cost: 0 },
        { ...unlimited, day: { tokens: 300 } },
        noon,
      );
    await expectError('budget-spent', reserve(101));
    await reserve(100);
  },
};
