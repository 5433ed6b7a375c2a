import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '@sim-feed/core';

const askAgainAfter = 1_000;
const mostTries = 30;

/** Asks again, once a second for half a minute, where the storage does not answer. */
export async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const passes = hasCode(error, 'storage-unavailable', 'outcome-unknown');
      if (!passes || tries >= mostTries) throw error;
      await sleep(askAgainAfter);
    }
  }
}
