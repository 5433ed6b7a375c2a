import type { LanguageModel } from '@sim-feed/core';
import { says, scriptedModel } from '@sim-feed/core/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRunner } from '../src/index.ts';
import { type Driver, drivers } from './drivers.ts';

const day = 86_400_000;
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
const model: LanguageModel = scriptedModel(says('done'));

describe.each(Object.entries(drivers))('a runner that keeps cycles for 30 days, on %s', (_, open) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());

  it('deletes older ones with turns of 1,000 personas, and leaves the rest', async () => {
    await driver.createPersonas(1_000);
    const { cycles } = driver.storage;
    const ages = [90, 31, 29];
    for (const slot of ages.map((age) => new Date(Date.now() - age * day))) {
      const lease = { holder: 'a test', milliseconds: 1 };
      const { id } = await cycles.open({ slot, opening, at: slot, lease });
      await driver.rows("UPDATE turns SET state = 'finished', started_at = $2 WHERE cycle_id = $1", [id, slot]);
      await cycles.close(id, 'finished', slot);
    }
    await using runner = createRunner({ database: driver.database, model, keep: 30 * day });
    await runner.start();
    await vi.waitFor(async () => expect(await cycles.latest(9)).toHaveLength(1), { timeout: 30_000, interval: 100 });
    expect(await driver.rows('SELECT count(*)::int AS turns FROM turns')).toEqual([{ turns: 1_000 }]);
  });
});
