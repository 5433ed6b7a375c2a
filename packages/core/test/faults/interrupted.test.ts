import { defineAction, Interrupted, Simulation, standardActions } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { calls, hangs, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bodies, createPersonas, stepOf } from './stage.ts';

const posts = (username: string) =>
  calls(
    ['create_post', { body: `${username} demands soup` }],
    ['create_post', { body: `Spoons betrayed ${username}` }],
  );

describe('a cycle that its signal interrupts', () => {
  it('rejects with Interrupted, and is completed by the next run before its own', async () => {
    const storage = memoryStorage();
    await createPersonas(storage, 'Ann', 'Bob', 'Cid');
    const stopper = new AbortController();
    const first = scriptedModel({
      Ann: [posts('Ann'), says('done')],
      Bob: [
        posts('Bob'),
        (request, signal) => {
          stopper.abort();
          return hangs()(request, signal);
        },
      ],
    });
    const interrupted = new Simulation({ storage, model: first, concurrency: 1 });
    await expect(interrupted.runCycle({ signal: stopper.signal })).rejects.toThrow(Interrupted);
    expect(await bodies(storage)).toHaveLength(4);

    const second = scriptedModel((request, signal) => {
      const username = request.key.split('/').at(-2) ?? '';
      const line = username === 'Cid' && stepOf(request) === 0 && second.requestsOf('Cid').length === 1;
      return (line ? posts('Cid') : says('done'))(request, signal);
    });
    const opened: boolean[] = [];
    const next = new Simulation({ storage, model: second, concurrency: 1 });
    next.on('cycle-opened', ({ resumed }) => opened.push(resumed));
    const report = await next.runCycle();

    expect(opened).toEqual([true, false]);
    const [newest, oldest] = await storage.cycles.latest(10);
    expect(report.cycle.id).toBe(newest?.id);
    expect(report.turns.finished).toBe(3);
    expect([newest?.state, oldest?.state]).toEqual(['finished', 'finished']);
    expect(await bodies(storage)).toHaveLength(6);
    expect(new Set(await bodies(storage)).size).toBe(6);
    const askedFirst = second.requests.filter(({ key }) => key.startsWith(oldest!.slot.toISOString()));
    // Nobody is asked again but Bob, whose reply had not come.
    expect(askedFirst.map(({ key }) => key.split('/').slice(1).join('/'))).toEqual(['Bob/1', 'Cid/0', 'Cid/1']);
  });

  it('keeps a reply that came as it was interrupted: it was paid for', async () => {
    const storage = memoryStorage();
    await createPersonas(storage, 'Ann');
    const stopper = new AbortController();
    const first = scriptedModel((request, signal) => {
      stopper.abort();
      return posts('Ann')(request, signal);
    });
    const interrupted = new Simulation({ storage, model: first });
    await expect(interrupted.runCycle({ signal: stopper.signal })).rejects.toThrow(Interrupted);
    expect(await bodies(storage)).toEqual([]);

    using second = scriptedModel([says('done')]);
    await new Simulation({ storage, model: second }).resumeCycle();
    expect(await bodies(storage)).toHaveLength(2);
    expect(second.requests.map(stepOf)).toEqual([1]);
  });

  it('stops between two actions of one reply, and does the rest later', async () => {
    const storage = memoryStorage();
    await createPersonas(storage, 'Ann');
    const stopper = new AbortController();
    const stop = defineAction({
      name: 'ring_bell',
      description: 'Ring the bell.',
      input: z.object({}),
      perform: async () => {
        stopper.abort();
        return { done: true, tell: 'It rang.' };
      },
    });
    const actions = [...standardActions, stop];
    const bell = calls(['create_post', { body: 'Soup!' }], ['ring_bell', {}], ['create_post', { body: 'More of it!' }]);
    const first = new Simulation({ storage, model: scriptedModel([bell]), actions });
    await expect(first.runCycle({ signal: stopper.signal })).rejects.toThrow(Interrupted);
    expect(await bodies(storage)).toEqual(['Soup!']);

    const second = scriptedModel([says('done')]);
    const report = await new Simulation({ storage, model: second, actions }).resumeCycle();
    expect(await bodies(storage)).toEqual(['More of it!', 'Soup!']);
    expect(report?.entries).toMatchObject({ ring_bell: { performed: 1 }, create_post: { performed: 2 } });
    second.assertDone();
  });
});
