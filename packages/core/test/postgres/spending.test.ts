import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TurnWorker } from '../../src/index.ts';
import { says, scriptedModel } from '../../src/testing/index.ts';
import { type Driver, drivers } from './drivers.ts';

const at = new Date('2026-03-01T12:00:00.000Z');
const nextDay = new Date('2026-03-02T00:00:00.000Z');
const lease = { holder: 'a test', milliseconds: 60_000 };
const noLimit = { turn: {}, cycle: {}, day: {} };

describe.each(Object.entries(drivers))('what was spent, on %s', (_, open) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());
  beforeEach(() => driver.clear());

  it('is nothing where nothing was charged, and no cycle has spent where none runs', async () => {
    expect(await driver.storage.spending.spent(at)).toEqual({ day: { tokens: 0, cost: 0 } });
  });

  it('is what was reserved, of its day and of the running cycle', async () => {
    const { cycles, personas, spending, turns } = driver.storage;
    await personas.create({ username: 'ann', bio: 'Bio.', description: 'Somebody.' }, at);
    await driver.rows("INSERT INTO spending VALUES ('2026-03-01', 9000000000, 0.5)");
    const worker = new TurnWorker({ storage: driver.storage, model: scriptedModel(says('done')) });
    const cycle = await cycles.open(await worker.draftCycle(at, lease));
    const [turn] = await turns.open(cycle.id, { limit: 1 });
    const claim = turn && (await turns.take(turn.id, at));
    if (!claim) throw new RangeError('there is no turn to take');
    await turns.reserve(claim, 0, { tokens: 100, cost: 0.25 }, noLimit, at);
    const ofCycle = { tokens: 100, cost: 0.25 };
    expect(await spending.spent(at)).toEqual({ day: { tokens: 9_000_000_100, cost: 0.75 }, cycle: ofCycle });
    expect(await spending.spent(nextDay)).toEqual({ day: { tokens: 0, cost: 0 }, cycle: ofCycle });
  });
});
