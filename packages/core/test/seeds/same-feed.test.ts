import { PGlite } from '@electric-sql/pglite';
import { Simulation, simulatedClock } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { pgliteStorage, preparePglite } from '@sim-feed/core/pglite';
import { describe, expect, test } from 'vitest';
import { createDatabase } from '../../../../test/postgres/database.ts';
import { feedText, play } from '../../../../test/seeds/play.ts';
import { playInMemory, playOn } from '../../../../test/seeds/uninterrupted.ts';
import type { Storage } from '../../src/ports/index.ts';

const seed = 5;
const cycles = 3;

describe('a seed', async () => {
  const expected = await playInMemory(seed, cycles);

  test('gives the same feed each time, and another seed another', async () => {
    expect(expected.split('\n').length).toBeGreaterThan(20);
    expect(await playInMemory(seed, cycles)).toBe(expected);
    expect(await playInMemory(seed + 1, cycles)).not.toBe(expected);
  });

  test('gives the same feed on PostgreSQL', async () => {
    const database = await createDatabase();
    expect(await playOn(database.url, seed, cycles)).toBe(expected);
    await database.drop();
  });

  test('gives the same feed on PGlite, stopped again and again and taken up by others', async () => {
    await using pglite = await PGlite.create();
    await preparePglite(pglite);
    const storage = pgliteStorage(pglite);
    for (const draft of cast) await storage.personas.create(draft, new Date('2026-11-21T00:00:00Z'));
    for (const entries of [1, 7, 20, 33, 50]) await stopAfter(storage, entries);
    await play(storage, seed, cycles);
    expect(await feedText(storage)).toBe(expected);
  });
});

test('times come from the moment, whenever they are asked for', () => {
  const slot = new Date('2026-11-22T10:00:00Z');
  const clock = simulatedClock(new Date('2026-11-22T00:00:00Z'));
  const second = clock.now({ slot, turn: 1, entry: 2 });
  expect(second).toEqual(new Date('2026-11-22T10:00:05.200Z'));
  expect(clock.now({ slot, turn: 0, entry: 0 })).toEqual(slot);
  expect(clock.now()).toEqual(second);
});

/** Plays on until so many entries are stored, and then stops in the middle of a turn. */
async function stopAfter(storage: Storage, entries: number): Promise<void> {
  const stopper = new AbortController();
  const slot = new Date('2026-11-22T00:00:00Z');
  const simulation = new Simulation({
    storage,
    model: offlineModel({ seed }),
    clock: simulatedClock(slot),
    concurrency: 1,
  });
  let stored = 0;
  simulation.on('entry-stored', () => {
    stored += 1;
    if (stored >= entries) stopper.abort();
  });
  const { signal } = stopper;
  const playing = (await storage.cycles.running())
    ? simulation.resumeCycle({ signal })
    : simulation.runCycle({ slot, signal });
  await playing.catch((error: unknown) => expect(error).toMatchObject({ code: 'interrupted' }));
}

test('in memory too, whoever takes it up', async () => {
  const storage = memoryStorage({ personas: cast });
  await stopAfter(storage, 9);
  await play(storage, seed, 1);
  expect(await feedText(storage)).toBe(await playInMemory(seed, 1));
});
