import assert from 'node:assert/strict';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, draftOf, newCycle, noon } from './samples.ts';

const idle = { paused: false };

/** The rules of ControlStore, and what opening a cycle has to do with it. */
export const controlChecks: Checks<Storage> = {
  'a new simulation is not paused and nothing is asked of it': async ({ control }) => {
    assert.deepEqual(await control.read(), idle);
  },

  'pausing and resuming stay, and may be done twice': async ({ control }) => {
    for (const paused of [true, true, false, false]) {
      await control.setPaused(paused);
      assert.deepEqual(await control.read(), { paused });
    }
  },

  'while paused no cycle begins and no slot is taken': async ({ control, cycles, personas }) => {
    await personas.create(draftOf('alice'), noon);
    await control.setPaused(true);
    await expectError('simulation-paused', cycles.open(newCycle(noon)));
    assert.deepEqual(await cycles.latest(10), []);
    await control.setPaused(false);
    await cycles.open(newCycle(noon));
  },

  'while paused a slot can be skipped': async ({ control, cycles }) => {
    await control.setPaused(true);
    assert.equal(await cycles.skip(noon, 'the simulation was paused', after(1)), true);
  },

  'a cycle that runs goes on while paused, and is what stands in the way of another': async ({ control, cycles }) => {
    const { id } = await cycles.open(newCycle(noon, 'opener'));
    await control.setPaused(true);
    assert.equal(await cycles.hold(id, { holder: 'opener', milliseconds: 60_000 }), true);
    await expectError('cycle-running', cycles.open(newCycle(after(1))));
    await cycles.close(id, 'finished', after(2));
    await expectError('slot-taken', cycles.open(newCycle(noon)));
    await expectError('simulation-paused', cycles.open(newCycle(after(1))));
  },

  'a cycle is asked for once: the first request stands': async ({ control }) => {
    await control.requestCycle(after(5));
    await control.requestCycle(after(9));
    assert.deepEqual(await control.read(), { ...idle, requestedAt: after(5) });
  },

  'asked for by many at once, it is one request': async ({ control, cycles }) => {
    await Promise.all([1, 2, 3, 4, 5].map((milliseconds) => control.requestCycle(after(milliseconds))));
    const { requestedAt } = await control.read();
    await cycles.open(newCycle(requestedAt ?? assert.fail('no request')));
    assert.deepEqual(await control.read(), idle);
  },

  'whichever cycle begins next answers the request': async ({ control, cycles }) => {
    await control.requestCycle(after(5));
    await cycles.open(newCycle(noon));
    assert.deepEqual(await control.read(), idle);
  },

  'a cycle that could not begin answers nothing': async ({ control, cycles }) => {
    await cycles.skip(noon, 'why not', noon);
    await control.requestCycle(after(5));
    await expectError('slot-taken', cycles.open(newCycle(noon)));
    assert.deepEqual(await control.read(), { ...idle, requestedAt: after(5) });
  },

  'no cycle is asked for while one runs': async ({ control, cycles }) => {
    const { id } = await cycles.open(newCycle(noon));
    await expectError('cycle-running', control.requestCycle(after(5)));
    await control.setPaused(true);
    await expectError('cycle-running', control.requestCycle(after(6)));
    await cycles.close(id, 'finished', after(7));
    assert.deepEqual(await control.read(), { paused: true });
  },

  'no cycle is asked for while paused': async ({ control }) => {
    await control.setPaused(true);
    await expectError('simulation-paused', control.requestCycle(after(5)));
    await control.setPaused(false);
    assert.deepEqual(await control.read(), idle);
  },

  'pausing drops a request, resuming keeps one': async ({ control }) => {
    await control.requestCycle(after(5));
    await control.setPaused(false);
    assert.deepEqual(await control.read(), { ...idle, requestedAt: after(5) });
    await control.setPaused(true);
    assert.deepEqual(await control.read(), { paused: true });
  },

  'a request is dropped by its time, and no later one with it': async ({ control }) => {
    await control.requestCycle(after(5));
    await control.dropRequest(after(4));
    assert.deepEqual(await control.read(), { ...idle, requestedAt: after(5) });
    await control.dropRequest(after(5));
    await control.dropRequest(after(5));
    assert.deepEqual(await control.read(), idle);
  },
};
