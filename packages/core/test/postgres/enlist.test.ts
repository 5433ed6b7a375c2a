import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CycleId, TurnWorker } from '../../src/index.ts';
import { calls, says, scriptedModel } from '../../src/testing/index.ts';
import { type Driver, drivers } from './drivers.ts';

const at = new Date('2026-03-01T12:00:00.000Z');
const lease = { holder: 'a test', milliseconds: 60_000 };

describe.each(Object.entries(drivers))('a cycle opened together with its jobs, on %s', (_, open) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
    await driver.rows('CREATE TABLE job (turn bigint PRIMARY KEY, note text NOT NULL)');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await driver.clear();
    await driver.rows('TRUNCATE job');
    for (const username of ['ann', 'bob', 'cleo']) {
      await driver.storage.personas.create({ username, bio: 'Bio.', description: 'Somebody.' }, at);
    }
  });

  function workerOf(model = scriptedModel(says('done'))): TurnWorker {
    return new TurnWorker({ storage: driver.storage, model });
  }

  it('has a job for each turn', async () => {
    const draft = await workerOf().draftCycle(at, lease);
    const cycle = await driver.storage.cycles.open(draft, async (turns, { executeSql }) => {
      for (const { id } of turns) await executeSql('INSERT INTO job VALUES ($1, $2)', [id, 'to do']);
    });
    const turns = await driver.storage.turns.open(cycle.id, { limit: 10 });
    const jobs = await driver.rows('SELECT turn FROM job ORDER BY turn');
    expect(jobs.map(({ turn }) => Number(turn))).toEqual(turns.map(({ id }) => id));
  });

  it('is not opened where its jobs cannot be written', async () => {
    const draft = await workerOf().draftCycle(at, lease);
    const opening = driver.storage.cycles.open(draft, async ([first], { executeSql }) => {
      await executeSql('INSERT INTO job VALUES ($1, $2)', [first?.id, 'to do']);
      throw new RangeError('no room for jobs');
    });
    await expect(opening).rejects.toThrow('no room for jobs');
    expect(await driver.storage.cycles.latest(1)).toEqual([]);
    expect(await driver.rows('SELECT turn FROM job')).toEqual([]);
  });

  it('is handed over in pages, in persona order', async () => {
    const statement = `INSERT INTO personas (username, bio, description, created_at)
      SELECT 'crowd_' || n, 'Bio.', 'Somebody.', $1 FROM generate_series(1, 1200) AS n`;
    await driver.rows(statement, [at.toISOString()]);
    const pages: number[][] = [];
    await driver.storage.cycles.open(await workerOf().draftCycle(at, lease), async (turns) => {
      pages.push(turns.map(({ position }) => position));
    });
    expect(pages.map((page) => page.length)).toEqual([500, 500, 203]);
    expect(pages.flat()).toEqual(Array.from({ length: 1203 }, (_, position) => position));
  });

  it('is played by workers, turn by turn, and ended by the last', async () => {
    const worker = workerOf(
      scriptedModel({
        ann: [calls(['create_post', { body: 'Who hands out the turns?' }]), says('done')],
        bob: [says('done')],
        cleo: [says('done')],
      }),
    );
    const ended: CycleId[] = [];
    worker.on('cycle-finished', ({ report }) => ended.push(report.cycle.id));
    const { id } = await driver.storage.cycles.open(await worker.draftCycle(at, lease));
    const never = new AbortController().signal;
    for (const turn of await driver.storage.turns.open(id, { limit: 10 })) {
      expect(await worker.endCycle(id)).toBeUndefined();
      expect(await worker.playTurn({ cycle: id, turn: turn.id }, never)).toBe('played');
      expect(await worker.playTurn({ cycle: id, turn: turn.id }, never)).toBe('played');
    }
    expect((await worker.endCycle(id))?.turns).toMatchObject({ finished: 3, open: 0 });
    expect(ended).toEqual([id]);
    expect((await driver.storage.feed.latest({ limit: 5 })).map((post) => post.author)).toEqual(['ann']);
  });
});
