import { CycleRunning, defineAction, Simulation, standardActions } from '@sim-feed/core';
import { calls, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Storage } from '../../src/ports/index.ts';
import { aroundStorage } from './around-storage.ts';
import { bodies, createPersonas } from './stage.ts';
import { inPostgres } from './storages.ts';

/** A place where somebody is stopped until it is opened, as SIGSTOP and SIGCONT do it. */
function gate() {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const pass = async () => {
    reached.resolve();
    await opened.promise;
  };
  return { pass, reached: reached.promise, open: () => opened.resolve() };
}

/** A storage that tells which calls were refused because the turn was lost. */
function watched(real: Storage): { storage: Storage; lost: string[] } {
  const lost: string[] = [];
  const storage = aroundStorage(real, async (name, call) => {
    try {
      return await call();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'turn-lost') lost.push(name);
      throw error;
    }
  });
  return { storage, lost };
}

describe('two processes on one PostgreSQL', () => {
  it('the second is refused while the first runs, takes over when its lease is gone, and the first is fenced off', async () => {
    await using stored = await inPostgres();
    await createPersonas(stored.storage, 'Ann', 'Bob');
    const stop = gate();
    const { storage, lost } = watched(stored.storage);
    const stopped = scriptedModel({
      Ann: [
        calls(['create_post', { body: 'Soup is a right.' }]),
        async (request, signal) => {
          await stop.pass();
          return calls(['create_post', { body: 'Too late.' }])(request, signal);
        },
      ],
    });
    const first = new Simulation({ storage, model: stopped, concurrency: 1 }).runCycle();
    await stop.reached;

    const model = scriptedModel({
      Ann: [calls(['create_post', { body: 'Spoons are a conspiracy.' }]), says('done')],
      Bob: [says('done')],
    });
    const second = new Simulation({ storage: stored.other, model, concurrency: 1 });
    await expect(second.runCycle()).rejects.toThrow(CycleRunning);
    await expect(second.resumeCycle()).rejects.toThrow(CycleRunning);
    expect(model.requests).toEqual([]);

    await stored.endLeases();
    const report = await second.resumeCycle();
    expect(report?.turns).toMatchObject({ finished: 2, open: 0 });
    const before = await stored.everything();

    stop.open();
    await Promise.allSettled([first]);
    expect(lost).toEqual(['turns.reply']);
    expect(await stored.everything()).toBe(before);
    expect(await bodies(stored.other)).toEqual(['Soup is a right.', 'Spoons are a conspiracy.']);
  });

  it('an action that was under way in the first keeps nothing', async () => {
    await using stored = await inPostgres();
    await createPersonas(stored.storage, 'Ann');
    const stop = gate();
    const { storage, lost } = watched(stored.storage);
    const think = defineAction({
      name: 'think_long',
      description: 'Think, then post.',
      input: z.object({}),
      prepare: stop.pass,
      perform: async (_, { tx }) => ({ done: true, tell: { posted: (await tx.createPost('Thought through.')).id } }),
    });
    const actions = [...standardActions, think];
    const model = scriptedModel([calls(['think_long', {}])]);
    const first = new Simulation({ storage, model, actions }).runCycle();
    await stop.reached;

    await stored.endLeases();
    const quick = actions.map((action) =>
      action === think ? defineAction({ ...think, prepare: async () => {} }) : action,
    );
    const second = scriptedModel([says('done')]);
    await new Simulation({ storage: stored.other, model: second, actions: quick }).resumeCycle();
    expect(await bodies(stored.other)).toEqual(['Thought through.']);
    const before = await stored.everything();

    stop.open();
    await Promise.allSettled([first]);
    expect(lost).toEqual(['turns.perform']);
    expect(await stored.everything()).toBe(before);
  });
});
