import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CycleId } from '../../domain/index.ts';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, draftOf, newCycle, noon } from './samples.ts';
import { Stage, taken } from './stage.ts';

const minute = 60_000;
const nothing = 987_654_321 as CycleId;

/** The rules of CycleStore, but for the report. */
export const cycleChecks: Checks<Storage> = {
  'an opened cycle is the running one': async ({ cycles }) => {
    assert.equal(await cycles.running(), undefined);
    const cycle = await cycles.open({ ...newCycle(after(1)), at: after(2) });
    assert.deepEqual(cycle, { id: cycle.id, slot: after(1), state: 'running', startedAt: after(2) });
    assert.ok(Number.isSafeInteger(cycle.id) && cycle.id > 0);
    assert.deepEqual(await cycles.running(), cycle);
    assert.deepEqual(await cycles.latest(10), [cycle]);
  },

  'opening makes one waiting turn for each persona that is not paused, by id': async ({ personas, cycles, turns }) => {
    for (const username of ['zed', 'paused', 'alice', 'mia']) await personas.create(draftOf(username), noon);
    const paused = (await personas.byUsername('paused')) ?? assert.fail('no persona');
    await personas.update(paused.id, { paused: true });
    const { id } = await cycles.open(newCycle(noon));
    const open = await turns.open(id, { limit: 10 });
    const played = await Promise.all(open.map(async (turn) => (await turns.take(turn.id, noon))?.persona.username));
    assert.deepEqual(played, ['zed', 'alice', 'mia']);
    assert.deepEqual(
      open.map(({ position }) => position),
      [0, 1, 2],
    );
  },

  'a persona created later has no turn in a running cycle': async ({ personas, cycles, turns }) => {
    const { id } = await cycles.open(newCycle(noon));
    await personas.create(draftOf('late'), noon);
    assert.deepEqual(await turns.open(id, { limit: 10 }), []);
  },

  'while one runs another is refused, even for the same slot': async ({ cycles, personas }) => {
    await personas.create(draftOf('alice'), noon);
    await cycles.open(newCycle(noon));
    await expectError('cycle-running', cycles.open(newCycle(after(minute))));
    await expectError('cycle-running', cycles.open(newCycle(noon)));
    assert.equal((await cycles.latest(10)).length, 1);
  },

  'of two opened at once, one is refused': async ({ cycles, turns, personas }) => {
    await personas.create(draftOf('alice'), noon);
    const results = await Promise.allSettled([
      cycles.open(newCycle(noon, 'one')),
      cycles.open(newCycle(after(minute), 'other')),
    ]);
    const opened = results.filter((result) => result.status === 'fulfilled');
    assert.equal(opened.length, 1);
    for (const result of results) {
      if (result.status === 'rejected') await expectError('cycle-running', Promise.reject(result.reason));
    }
    const running = (await cycles.running()) ?? assert.fail('none is running');
    assert.equal((await turns.open(running.id, { limit: 10 })).length, 1);
  },

  'a slot is taken once': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    await cycles.close(id, 'finished', after(1));
    await expectError('slot-taken', cycles.open(newCycle(noon)));
    assert.equal(await cycles.running(), undefined);
    await cycles.open(newCycle(after(minute)));
  },

  'a skipped slot is recorded with its reason, and is taken': async ({ cycles }) => {
    await cycles.open(newCycle(noon));
    assert.equal(await cycles.skip(after(minute), 'a cycle was running', after(minute + 5)), true);
    const running = (await cycles.running()) ?? assert.fail('none is running');
    const skipped = (await cycles.latest(10))[0];
    assert.deepEqual(
      { slot: skipped?.slot, state: skipped?.state, reason: skipped?.reason, endedAt: skipped?.endedAt },
      { slot: after(minute), state: 'skipped', reason: 'a cycle was running', endedAt: after(minute + 5) },
    );
    await cycles.close(running.id, 'finished', after(9));
    await expectError('slot-taken', cycles.open(newCycle(after(minute))));
  },

  'skipping a slot that is taken does nothing': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    assert.equal(await cycles.skip(noon, 'no reason', after(1)), false);
    assert.equal((await cycles.running())?.id, id);
    await cycles.skip(after(minute), 'first', after(1));
    assert.equal(await cycles.skip(after(minute), 'second', after(2)), false);
    const latest = await cycles.latest(10);
    assert.deepEqual(
      latest.map(({ state, reason }) => [state, reason]),
      [
        ['skipped', 'first'],
        ['running', undefined],
      ],
    );
  },

  'the latest are the newest by slot, with a limit': async ({ cycles }) => {
    for (const [index, minutes] of [1, 5, 3].entries()) {
      const { id } = await cycles.open({ ...newCycle(after(minutes * minute)), at: after(index) });
      await cycles.close(id, 'finished', after(index));
    }
    await cycles.skip(after(4 * minute), 'why not', after(9));
    const slots = async (limit: number) => (await cycles.latest(limit)).map(({ slot }) => slot);
    assert.deepEqual(
      await slots(10),
      [5, 4, 3, 1].map((minutes) => after(minutes * minute)),
    );
    assert.deepEqual(
      await slots(2),
      [5, 4].map((minutes) => after(minutes * minute)),
    );
  },

  'a closed cycle keeps how and when it ended': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    assert.equal(await cycles.close(id, 'degraded', after(5)), true);
    assert.equal(await cycles.running(), undefined);
    const ended = { id, slot: noon, state: 'degraded', startedAt: noon, endedAt: after(5) };
    assert.deepEqual(await cycles.latest(1), [ended]);
    assert.equal(await cycles.close(id, 'finished', after(9)), false);
    assert.deepEqual(await cycles.latest(1), [ended]);
  },

  'a cycle with an open turn is not closed': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.equal(await storage.cycles.close(stage.cycle.id, 'finished', after(1)), false);
    assert.equal((await storage.cycles.running())?.id, stage.cycle.id);
    await storage.turns.finish(stage.claim('alice'), { state: 'finished' }, after(2));
    await storage.cycles.close(stage.cycle.id, 'finished', after(3));
    assert.equal(await storage.cycles.running(), undefined);
  },

  'of two that close a cycle at once, one does it': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    const closed = await Promise.all([1, 2].map((at) => cycles.close(id, 'finished', after(at))));
    assert.deepEqual(closed.toSorted(), [false, true]);
  },

  'a cycle is held by the one that opened it, who may renew': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), false);
    assert.equal(await cycles.hold(id, { holder: 'opener', milliseconds: minute }), true);
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), false);
  },

  'a lease that ran out is free, and the next holder keeps the last one out': async ({ cycles }) => {
    const { id } = await cycles.open({ ...newCycle(noon, 'opener'), lease: { holder: 'opener', milliseconds: 5 } });
    await sleep(30);
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), true);
    assert.equal(await cycles.hold(id, { holder: 'opener', milliseconds: minute }), false);
  },

  'a renewed lease runs from its renewal': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    assert.equal(await cycles.hold(id, { holder: 'opener', milliseconds: 5 }), true);
    await sleep(30);
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), true);
  },

  'of two that take a free hold at once, one gets it': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    await cycles.release(id, 'opener');
    const holds = await Promise.all(
      ['one', 'other'].map((holder) => cycles.hold(id, { holder, milliseconds: minute })),
    );
    assert.deepEqual(holds.toSorted(), [false, true]);
  },

  'a released cycle is free, but only its holder can release it': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    await cycles.release(id, 'other');
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), false);
    await cycles.release(id, 'opener');
    assert.equal(await cycles.hold(id, { holder: 'other', milliseconds: minute }), true);
  },

  'a cycle that has ended, or never was, cannot be held': async ({ cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    await cycles.close(id, 'finished', after(1));
    assert.equal(await cycles.hold(id, { holder: 'opener', milliseconds: minute }), false);
    assert.equal(await cycles.hold(nothing, { holder: 'opener', milliseconds: minute }), false);
  },

  'the shared opening comes back byte for byte': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const opening = JSON.stringify(newCycle(noon).opening);
    assert.equal(JSON.stringify(stage.claim('alice').cycle.opening), opening);
    const again = await taken(storage, stage.claim('alice').turn, after(1));
    assert.equal(JSON.stringify(again.cycle.opening), opening);
  },
};
