import { OutcomeUnknown, Simulation, StorageUnavailable } from '@sim-feed/core';
import { calls, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/ports/index.ts';
import { aroundStorage, type CallName } from './around-storage.ts';
import { bodies, createPersonas, hastyClock, stepOf } from './stage.ts';
import { storages } from './storages.ts';

interface Fault {
  readonly call: CallName;
  /** The first such call fails, or the second. */
  readonly count: number;
  /** Whether the storage had carried it out. */
  readonly carriedOut: boolean;
  readonly error: Error;
}

/** A storage that is lost once, at that call, and then is there again. */
function lostOnce(
  real: Storage,
  { call: lost, count, carriedOut, error }: Fault,
): { storage: Storage; met(): boolean } {
  let calls = 0;
  const storage = aroundStorage(real, async (name, call) => {
    if (name !== lost) return call();
    calls += 1;
    if (calls !== count) return call();
    if (carriedOut) await call();
    throw error;
  });
  return { storage, met: () => calls >= count };
}

const chatty = () =>
  scriptedModel((request, signal) => {
    const lines = [
      calls(['create_post', { body: 'Soup is a right.' }], ['create_post', { body: 'Spoons are a conspiracy.' }]),
      calls(['follow_user', { username: 'Nobody' }], ['create_post', { body: 'Forks, however, deserve our trust.' }]),
    ];
    return (lines[stepOf(request)] ?? says('done'))(request, signal);
  });

const faults: Fault[] = [
  ...(['take', 'begin', 'reserve', 'reply', 'perform', 'finish'] as const).flatMap((method) => [
    { call: `turns.${method}` as const, count: 1, carriedOut: false, error: new StorageUnavailable() },
    { call: `turns.${method}` as const, count: 1, carriedOut: false, error: new OutcomeUnknown() },
    { call: `turns.${method}` as const, count: 1, carriedOut: true, error: new OutcomeUnknown() },
  ]),
  { call: 'turns.perform', count: 2, carriedOut: false, error: new StorageUnavailable() },
  { call: 'turns.perform', count: 2, carriedOut: true, error: new OutcomeUnknown() },
  { call: 'turns.reply', count: 2, carriedOut: true, error: new OutcomeUnknown() },
];

const named = faults.map((fault) => {
  const { call, count, carriedOut, error } = fault;
  return [`${call} ${count}, ${carriedOut ? 'after' : 'before'} its commit, with ${error.name}`, fault] as const;
});

describe.each(Object.entries(storages))('a storage that is lost in mid-turn, on %s', (_, open) => {
  it.each(named)('at %s', async (_, fault) => {
    await using stored = await open();
    await createPersonas(stored.storage, 'Ann');
    const { storage, met } = lostOnce(stored.storage, fault);
    const model = chatty();
    const report = await new Simulation({ storage, model, clock: hastyClock }).runCycle();

    expect(met()).toBe(true);
    expect(report.turns).toMatchObject({ finished: 1, open: 0 });
    expect(report.entries).toEqual({
      create_post: { performed: 3, refused: 0 },
      follow_user: { performed: 0, refused: 1 },
    });
    expect(await bodies(stored.storage)).toEqual([
      'Forks, however, deserve our trust.',
      'Soup is a right.',
      'Spoons are a conspiracy.',
    ]);
    // Only a reply that was never stored is worth another call.
    const repeated = fault.call === 'turns.reply' && !fault.carriedOut ? [0] : [];
    expect(model.requests.map(stepOf)).toEqual([...repeated, 0, 1, 2]);
  });

  it('at the opening of a cycle: the next run completes it first', async () => {
    await using stored = await open();
    await createPersonas(stored.storage, 'Ann', 'Bob');
    const fault = { call: 'cycles.open', count: 1, carriedOut: true, error: new OutcomeUnknown() } as const;
    const { storage } = lostOnce(stored.storage, fault);
    const model = scriptedModel(says('done'));
    await expect(new Simulation({ storage, model }).runCycle()).rejects.toThrow(OutcomeUnknown);
    expect(model.requests).toEqual([]);

    await stored.endLeases();
    await new Simulation({ storage, model }).runCycle();
    const cycles = await storage.cycles.latest(10);
    expect(cycles.map(({ state }) => state)).toEqual(['finished', 'finished']);
    expect(new Set(model.requests.map(({ key }) => key)).size).toBe(4);
    expect(model.requests).toHaveLength(4);
  });
});
