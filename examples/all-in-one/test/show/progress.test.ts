import { Simulation } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { expect, test } from 'vitest';
import { type Progress, ProgressCounter } from '../../src/show/progress.ts';

const personas = ['ann', 'bob', 'cleo', 'dan'].map((username) => ({ username, bio: 'Bio.', description: 'Somebody.' }));

test('knows at each moment which turns have ended and which are under way', async () => {
  const simulation = new Simulation({ storage: memoryStorage({ personas }), model: offlineModel(), concurrency: 2 });
  const seen: Progress[] = [];
  const counter = new ProgressCounter(simulation, () => {
    if (counter.current) seen.push(counter.current);
  });
  await simulation.runCycle();
  expect(Math.max(...seen.map(({ turnsUnderWay }) => turnsUnderWay))).toBe(2);
  expect(seen.every(({ turns, turnsDone, turnsUnderWay }) => turnsDone + turnsUnderWay <= turns)).toBe(true);
  expect(seen.at(-1)).toMatchObject({ turns: 4, turnsDone: 4, turnsUnderWay: 0 });
  expect(counter.current).toBeUndefined();
});
