import assert from 'node:assert/strict';
import type { CycleId, TurnId } from '../../domain/index.ts';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, draftOf, newCycle, noon, sharedOpening } from './samples.ts';
import { Stage, taken } from './stage.ts';

const day = 86_400_000;

/** How turns are listed, taken up and ended. */
export const turnChecks: Checks<Storage> = {
  'what never was has no turns and cannot be taken up': async ({ turns }) => {
    assert.deepEqual(await turns.open(987_654_321 as CycleId, { limit: 10 }), []);
    assert.equal(await turns.take(987_654_321 as TurnId, noon), undefined);
  },

  'open turns come in persona order, in pages': async ({ personas, cycles, turns }) => {
    for (const username of ['eve', 'dan', 'cat', 'bob', 'amy']) await personas.create(draftOf(username), noon);
    const { id } = await cycles.open(newCycle(noon));
    const positions = async (page: { after?: number; limit: number }) =>
      (await turns.open(id, page)).map(({ position }) => position);
    assert.deepEqual(await positions({ limit: 10 }), [0, 1, 2, 3, 4]);
    assert.deepEqual(await positions({ limit: 2 }), [0, 1]);
    assert.deepEqual(await positions({ after: 1, limit: 2 }), [2, 3]);
    assert.deepEqual(await positions({ after: 4, limit: 2 }), []);
  },

  'a turn is open until it has ended': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    await storage.turns.finish(stage.claim('bob'), { state: 'finished' }, after(1));
    const open = await storage.turns.open(stage.cycle.id, { limit: 10 });
    assert.deepEqual(
      open.map(({ id }) => id),
      [stage.claim('alice').turn, stage.claim('carol').turn],
    );
    assert.deepEqual(
      open.map(({ position }) => position),
      [0, 2],
    );
  },

  'a claim has the persona, the cycle and the place in it': async ({ personas, cycles, turns }) => {
    await personas.create(draftOf('alice'), noon);
    const bob = await personas.create(draftOf('bob'), noon);
    const cycle = await cycles.open({ ...newCycle(after(5)), at: after(7) });
    const turn = (await turns.open(cycle.id, { limit: 10 }))[1] ?? assert.fail('no second turn');
    const { attempt, ...claim } = await taken({ personas, cycles, turns } as Storage, turn.id, after(9));
    assert.ok(Number.isSafeInteger(attempt));
    assert.deepEqual(claim, {
      turn: turn.id,
      position: 1,
      cycle: { id: cycle.id, slot: after(5), startedAt: after(7), opening: sharedOpening },
      persona: bob,
      steps: [],
    });
  },

  'taking a turn up raises its attempt': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const first = stage.claim('alice');
    const second = await taken(storage, first.turn, after(1));
    const third = await taken(storage, first.turn, after(2));
    assert.ok(first.attempt < second.attempt && second.attempt < third.attempt);
  },

  'of two that take a turn up at once, one holds it': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const { turn } = stage.claim('alice');
    const claims = await Promise.all([taken(storage, turn, after(1)), taken(storage, turn, after(1))]);
    const [older, newer] = claims.toSorted((one, other) => one.attempt - other.attempt);
    if (!older || !newer) assert.fail('two claims');
    assert.ok(older.attempt < newer.attempt);
    await expectError('turn-lost', storage.turns.finish(older, { state: 'failed' }, after(2)));
    await storage.turns.finish(newer, { state: 'finished' }, after(2));
  },

  'a turn that has ended is not taken up': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.turns.finish(stage.claim('alice'), { state: 'finished' }, after(1));
    assert.equal(await storage.turns.take(stage.claim('alice').turn, after(2)), undefined);
    assert.equal((await storage.cycles.report(stage.cycle.id, after(3))).turns.finished, 1);
  },

  'a turn whose persona was paused since ends as cancelled when it is taken up': async ({
    personas,
    cycles,
    turns,
  }) => {
    const alice = await personas.create(draftOf('alice'), noon);
    await personas.create(draftOf('bob'), noon);
    const { id } = await cycles.open(newCycle(noon));
    const [first, second] = await turns.open(id, { limit: 10 });
    if (!first || !second) assert.fail('two turns');
    await personas.update(alice.id, { paused: true });
    assert.equal(await turns.take(first.id, after(1)), undefined);
    await personas.update(alice.id, { paused: false });
    assert.equal(await turns.take(first.id, after(1)), undefined);
    assert.deepEqual(
      (await turns.open(id, { limit: 10 })).map((turn) => turn.id),
      [second.id],
    );
    assert.equal((await cycles.report(id, after(2))).turns.cancelled, 1);
  },

  'a running turn whose persona was paused since is cancelled when it is taken up again': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.personas.update(stage.persona('alice').id, { paused: true });
    assert.equal(await storage.turns.take(stage.claim('alice').turn, after(1)), undefined);
    await expectError('turn-lost', stage.post('alice', after(2)));
    assert.equal((await storage.cycles.report(stage.cycle.id, after(3))).turns.cancelled, 1);
  },

  'the persona is read as it is when the turn is taken up': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.personas.update(stage.persona('alice').id, { description: 'changed' });
    assert.equal((await taken(storage, stage.claim('alice').turn, after(1))).persona.description, 'changed');
  },

  'the last turn is when the turn before was taken up first': async (storage) => {
    const first = await Stage.set(storage, ['alice'], noon);
    assert.equal(first.claim('alice').lastTurnAt, undefined);
    const again = await taken(storage, first.claim('alice').turn, after(50));
    assert.equal(again.lastTurnAt, undefined);
    await first.end(after(60));
    const second = await Stage.set(storage, ['alice', 'bob'], after(day));
    assert.deepEqual(second.claim('alice').lastTurnAt, noon);
    assert.equal(second.claim('bob').lastTurnAt, undefined);
    assert.deepEqual((await taken(storage, second.claim('alice').turn, after(day + 9))).lastTurnAt, noon);
    await second.end(after(day + 10));
    const third = await Stage.set(storage, [], after(2 * day));
    assert.deepEqual(third.claim('alice').lastTurnAt, after(day));
  },

  'a turn that was never taken up is no last turn': async (storage) => {
    const first = await Stage.set(storage, ['alice'], noon);
    await first.end(after(1));
    const second = await storage.cycles.open(newCycle(after(day)));
    const [turn] = await storage.turns.open(second.id, { limit: 1 });
    await storage.personas.update(first.persona('alice').id, { paused: true });
    assert.equal(await storage.turns.take((turn ?? assert.fail('no turn')).id, after(day)), undefined);
    await storage.cycles.close(second.id, 'finished', after(day + 1));
    await storage.personas.update(first.persona('alice').id, { paused: false });
    const third = await Stage.set(storage, [], after(2 * day));
    assert.deepEqual(third.claim('alice').lastTurnAt, noon);
  },
};
