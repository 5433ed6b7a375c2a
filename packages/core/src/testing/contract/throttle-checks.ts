import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { ThrottlePolicy } from '../../domain/index.ts';
import type { AdminStorage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';

const hour = 3_600_000;
const strict: ThrottlePolicy = { failures: 3, firstWait: hour, longestWait: 2.5 * hour, forgetAfter: 20 * hour };
const brief: ThrottlePolicy = { ...strict, firstWait: 1, longestWait: 1 };

/** The rules of SignInThrottle. Times are the storage's own, so waits here are of an hour or of a millisecond. */
export const throttleChecks: Checks<AdminStorage> = {
  'as many attempts pass as the policy allows, and those after them wait': async ({ throttle }) => {
    for (let count = 0; count < 3; count += 1) assert.equal(await throttle.attempt('key', strict), 0);
    const wait = await throttle.attempt('key', strict);
    assert.ok(wait > hour / 2 && wait <= hour, `waits ${wait}`);
  },

  'of 30 at once no more pass than the policy allows': async ({ throttle }) => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => throttle.attempt('key', strict)));
    assert.equal(waits.filter((wait) => wait === 0).length, 3);
  },

  'keys do not share their failures': async ({ throttle }) => {
    for (let count = 0; count < 4; count += 1) await throttle.attempt('key', strict);
    assert.equal(await throttle.attempt('another key', strict), 0);
  },

  'an attempt that has to wait does not make the wait longer': async ({ throttle }) => {
    for (let count = 0; count < 3; count += 1) await throttle.attempt('key', strict);
    for (let count = 0; count < 20; count += 1) assert.ok((await throttle.attempt('key', strict)) <= hour);
  },

  'after the wait one more passes, and the next wait is twice as long, up to the longest': async ({ throttle }) => {
    for (let count = 0; count < 3; count += 1) await throttle.attempt('key', brief);
    await passed(() => throttle.attempt('key', brief));
    const second = await throttle.attempt('key', strict);
    assert.ok(second > hour && second <= 2 * hour, `waits ${second}`);
    await passed(() => throttle.attempt('key', brief));
    const third = await throttle.attempt('key', strict);
    assert.ok(third > 2 * hour && third <= 2.5 * hour, `waits ${third}`);
  },

  'what is forgotten begins anew': async ({ throttle }) => {
    for (let count = 0; count < 4; count += 1) await throttle.attempt('key', strict);
    await throttle.forget('key');
    for (let count = 0; count < 3; count += 1) assert.equal(await throttle.attempt('key', strict), 0);
    assert.ok((await throttle.attempt('key', strict)) > 0);
    await throttle.forget('nothing');
  },

  'an attempt that is taken back does not count': async ({ throttle }) => {
    for (let count = 0; count < 3; count += 1) await throttle.attempt('key', strict);
    await throttle.takeBack('key');
    assert.equal(await throttle.attempt('key', strict), 0);
    assert.ok((await throttle.attempt('key', strict)) > 0);
    await throttle.takeBack('nothing');
    for (let count = 0; count < 9; count += 1) await throttle.takeBack('key');
    for (let count = 0; count < 3; count += 1) assert.equal(await throttle.attempt('key', strict), 0);
    assert.ok((await throttle.attempt('key', strict)) > 0);
  },

  'failures are forgotten when the last is old enough': async ({ throttle }) => {
    for (let count = 0; count < 2; count += 1) await throttle.attempt('key', strict);
    await setTimeout(20);
    assert.equal(await throttle.attempt('key', { ...strict, forgetAfter: 10 }), 0);
    for (let count = 0; count < 2; count += 1) assert.equal(await throttle.attempt('key', strict), 0);
    assert.ok((await throttle.attempt('key', strict)) > 0);
  },
};

/** Tries until it may, as a client that heeds the wait does. */
async function passed(attempt: () => Promise<number>): Promise<void> {
  for (let tried = 0; tried < 10_000; tried += 1) {
    const wait = await attempt();
    if (wait === 0) return;
    await setTimeout(wait);
  }
  assert.fail('the wait did not end');
}
