import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { holding } from '../../src/engine/lease.ts';
import { says, scriptedModel } from '../../src/testing/index.ts';
import { aroundStorage } from '../faults/around-storage.ts';

const at = new Date('2026-03-01T12:00:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };

it('a hold is given up after every renewal under way, and not taken again by one that is slow', async () => {
  const stored = memoryStorage();
  const { id } = await stored.cycles.open({ slot: at, opening, at, lease: { holder: 'one', milliseconds: 60_000 } });
  let holds = 0;
  const slow = Promise.withResolvers<void>();
  const slowEnded = Promise.withResolvers<void>();
  const storage = aroundStorage(stored, async (name, call) => {
    if (name !== 'cycles.hold') return call();
    holds += 1;
    if (holds !== 2) return call();
    await slow.promise;
    const held = await call();
    slowEnded.resolve();
    return held;
  });
  const { engine } = createEngine({ storage, model: scriptedModel(says('done')) });

  const held = holding(engine, id, 'one', new AbortController().signal, async (_, renew) => {
    void renew();
    await renew();
  });
  // Time enough to give it up too early.
  await sleep(50);
  slow.resolve();
  await held;
  await slowEnded.promise;
  expect(holds).toBe(3);
  expect(await stored.cycles.hold(id, { holder: 'another', milliseconds: 60_000 })).toBe(true);
});
