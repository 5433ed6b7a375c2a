import { keyedRandom, Simulation, type Storage, simulatedClock } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';

const beginning = new Date('2026-11-22T00:00:00Z');
const interval = 1_800_000;

/** Plays what is left of so many cycles with a seed: completes the one that was broken off, passes over those that are done. */
export async function play(storage: Storage, seed: number, cycles: number): Promise<void> {
  const simulation = new Simulation({
    storage,
    model: offlineModel({ seed }),
    clock: simulatedClock(beginning),
    random: keyedRandom(seed),
    concurrency: 1,
  });
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const slot = new Date(beginning.getTime() + cycle * interval);
    try {
      await simulation.runCycle({ slot });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'slot-taken')) throw error;
    }
  }
}

/** The whole feed as text, oldest first, without any id: who said what, when, under what, and how it was liked. */
export async function feedText({ feed }: Storage): Promise<string> {
  const lines: string[] = [];
  for (let page = await feed.latest({ limit: 500 }); page.length > 0; ) {
    for (const { id, author, body, createdAt, likes } of page) {
      const comments = await feed.comments(id, { limit: 1_000 });
      const under = comments.map((one) => ({ author: one.author, body: one.body, at: one.createdAt.toISOString() }));
      lines.unshift(JSON.stringify({ author, body, at: createdAt.toISOString(), likes, under }));
    }
    const last = page.at(-1);
    page = last === undefined ? [] : await feed.latest({ limit: 500, before: last });
  }
  return lines.join('\n');
}
