import assert from 'node:assert/strict';
import type { Claim, Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, done, noon, smallCharge, storedReply, turnOpening, unlimited } from './samples.ts';
import { Stage, taken } from './stage.ts';

const place = { step: 0, position: 0, action: 'create_post', time: after(1) };

async function expectLost(storage: Storage, claim: Claim): Promise<void> {
  const { turns } = storage;
  await expectError('turn-lost', turns.begin(claim, turnOpening('stale')));
  await expectError('turn-lost', turns.reserve(claim, 1, smallCharge, unlimited, noon));
  await expectError('turn-lost', turns.reply(claim, 1, storedReply()));
  const performing = turns.perform(claim, place, async (tx) => {
    await tx.createPost('stale');
    return done;
  });
  await expectError('turn-lost', performing);
  await expectError('turn-lost', turns.finish(claim, { state: 'failed' }, after(1)));
}

/** What keeps a worker out that has lost its turn. */
export const fenceChecks: Checks<Storage> = {
  'a stale claim is lost whatever it tries, and writes nothing': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const stale = stage.claim('alice');
    const fresh = await taken(storage, stale.turn, after(1));
    const before = await storage.cycles.report(stage.cycle.id, after(2));
    await expectLost(storage, stale);
    assert.deepEqual(await storage.cycles.report(stage.cycle.id, after(2)), before);
    assert.deepEqual(await storage.feed.latest({ limit: 10 }), []);
    const { attempt: _, ...again } = await taken(storage, stale.turn, after(3));
    const { attempt: __, ...then } = fresh;
    assert.deepEqual(again, then);
  },

  'a claim that was never begun is lost when it is stale': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await stage.end(after(1));
    const opening = stage.claim('alice').cycle.opening;
    const { id } = await storage.cycles.open({
      slot: after(9),
      opening,
      at: after(9),
      lease: { holder: 'x', milliseconds: 60_000 },
    });
    const [turn] = await storage.turns.open(id, { limit: 1 });
    const stale = await taken(storage, (turn ?? assert.fail('no turn')).id, after(10));
    const fresh = await taken(storage, stale.turn, after(11));
    await expectError('turn-lost', storage.turns.begin(stale, turnOpening('stale')));
    assert.deepEqual(await storage.turns.begin(fresh, turnOpening('fresh')), turnOpening('fresh'));
  },

  'the newest claim goes on where the stale one stopped': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await stage.post('alice', after(1), 'before');
    const fresh = await taken(storage, stage.claim('alice').turn, after(2));
    assert.equal(fresh.steps[0]?.entries.length, 1);
    await storage.turns.perform(fresh, { ...place, position: 1 }, async (tx) => {
      await tx.createPost('after');
      return done;
    });
    await storage.turns.finish(fresh, { state: 'finished' }, after(3));
    assert.deepEqual((await storage.feed.latest({ limit: 10 })).map(({ body }) => body).toSorted(), [
      'after',
      'before',
    ]);
  },

  'a claim is lost once its turn has ended': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.turns.finish(stage.claim('alice'), { state: 'stalled' }, after(1));
    await expectLost(storage, stage.claim('alice'));
    const { turns } = await storage.cycles.report(stage.cycle.id, after(2));
    assert.deepEqual({ stalled: turns.stalled, failed: turns.failed }, { stalled: 1, failed: 0 });
  },

  'even what is stored already is not given back to a stale claim': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.turns.perform(stage.claim('alice'), place, async () => done);
    await taken(storage, stage.claim('alice').turn, after(1));
    await expectError(
      'turn-lost',
      storage.turns.perform(stage.claim('alice'), place, async () => done),
    );
    await expectError('turn-lost', storage.turns.begin(stage.claim('alice'), turnOpening('stale')));
  },

  'a turn taken up while another performs keeps both in order': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const performing = storage.turns.perform(stage.claim('alice'), place, async (tx) => {
      await tx.createPost('between');
      return done;
    });
    const [performed, fresh] = await Promise.allSettled([
      performing,
      taken(storage, stage.claim('alice').turn, after(1)),
    ]);
    if (fresh.status === 'rejected') assert.fail('the turn could not be taken up');
    const posts = (await storage.feed.latest({ limit: 10 })).length;
    const entries = (await taken(storage, stage.claim('alice').turn, after(2))).steps[0]?.entries.length;
    assert.deepEqual(
      { posts, entries },
      performed.status === 'fulfilled' ? { posts: 1, entries: 1 } : { posts: 0, entries: 0 },
    );
    if (performed.status === 'rejected') await expectError('turn-lost', Promise.reject(performed.reason));
    else assert.equal(fresh.value.steps[0]?.entries.length, 1, 'it was performed by a claim that was stale by then');
  },
};
