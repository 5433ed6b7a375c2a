import { CycleRunning, defineAction, Simulation, TurnLost } from '@sim-feed/core';
import { calls, type ScriptLine, says, scriptedModel } from '@sim-feed/core/testing';
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
  const then = (line: ScriptLine): ScriptLine => {
    return async (request, signal) => {
      await pass();
      return line(request, signal);
    };
  };
  return { pass, then, reached: reached.promise, open: () => opened.resolve() };
}

/** A storage that notes which calls were refused because the turn was lost. */
function watched(real: Storage): { storage: Storage; lost: string[] } {
  const lost: string[] = [];
  const storage = aroundStorage(real, async (name, call) => {
    try {
      return await call();
    } catch (error) {
      if (error instanceof TurnLost) lost.push(name);
      throw error;
    }
  });
  return { storage, lost };
}

describe('two processes on one PostgreSQL', () => {
  it('the second is refused while the first runs, and takes over when its lease is gone', async () => {
    await using stored = await inPostgres();
    await createPersonas(stored.storage, 'Ann', 'Bob');
    const stop = gate();
    const { storage, lost } = watched(stored.storage);
    const stopped = scriptedModel({
      Ann: [
        calls(['create_post', { body: 'Soup is a right.' }]),
        stop.then(calls(['create_post', { body: 'Too late.' }])),
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

  it('what a model answered the first is not kept while the second plays the turn', async () => {
    await using stored = await inPostgres();
    await createPersonas(stored.storage, 'Ann');
    const [stop, pause] = [gate(), gate()];
    const { storage, lost } = watched(stored.storage);
    const stopped = scriptedModel([stop.then(calls(['create_post', { body: 'Too late.' }]))]);
    const first = new Simulation({ storage, model: stopped }).runCycle();
    await stop.reached;

    await stored.endLeases();
    const model = scriptedModel([pause.then(calls(['create_post', { body: 'In time.' }])), says('done')]);
    const second = new Simulation({ storage: stored.other, model }).resumeCycle();
    await pause.reached;
    const before = await stored.everything();

    stop.open();
    await expect(first).rejects.toThrow(CycleRunning);
    expect(lost).toEqual(['turns.reply']);
    expect(await stored.everything()).toBe(before);

    pause.open();
    expect((await second)?.turns).toMatchObject({ finished: 1, open: 0 });
    expect(await bodies(stored.other)).toEqual(['In time.']);
  });

  it('what an action did in the first is not kept while the second plays the turn', async () => {
    await using stored = await inPostgres();
    await createPersonas(stored.storage, 'Ann');
    const [stop, pause] = [gate(), gate()];
    const { storage, lost } = watched(stored.storage);
    const think = (prepare: () => Promise<void>) =>
      defineAction({
        name: 'think_long',
        description: 'Think, then post.',
        input: z.object({}),
        prepare,
        perform: async (_, { tx }) => ({ done: true, tell: { posted: (await tx.createPost('Thought through.')).id } }),
      });
    const model = scriptedModel([calls(['think_long', {}])]);
    const first = new Simulation({ storage, model, actions: [think(stop.pass)] }).runCycle();
    await stop.reached;

    await stored.endLeases();
    const action = think(pause.pass);
    const second = new Simulation({ storage: stored.other, model: scriptedModel(says('done')), actions: [action] });
    const resumed = second.resumeCycle();
    await pause.reached;
    const before = await stored.everything();

    stop.open();
    await Promise.allSettled([first]);
    expect(lost).toEqual(['turns.perform']);
    expect(await stored.everything()).toBe(before);

    pause.open();
    expect((await resumed)?.turns).toMatchObject({ finished: 1, open: 0 });
    expect(await bodies(stored.other)).toEqual(['Thought through.']);
  });
});
