import { getEventListeners } from 'node:events';
import { ModelError } from '@sim-feed/core';
import { openaiModel } from '@sim-feed/core/openai';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault, ModelServer } from '../../../../test/model-server/index.ts';
import { ask, chattyServer, failureOf, modelAt, requestAfter } from './asking.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await chattyServer();
});
afterEach(() => server.close());

describe('the time that a whole call may take', () => {
  it.each<[string, Fault]>([
    ['never answers', { kind: 'silent' }],
    ['drips blank lines for ever', { kind: 'drip', every: 20 }],
    ['is slow', { kind: 'slow', by: 60_000 }],
  ])('ends a call to a server that %s', async (_, fault) => {
    server.fault(fault);
    const failure = await failureOf(ask(modelAt(server, { timeout: 2_000 })));
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure).toMatchObject({
      kind: 'timeout',
      message: `The server ${new URL(server.url).host} did not answer within 2 s.`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends a call whatever the client makes of its signal', async () => {
    const never = new Promise<never>(() => undefined);
    const client = { baseURL: 'http://localhost/v1', chat: { completions: { create: () => never } } };
    expect(await failureOf(ask(openaiModel(client, { timeout: 20 })))).toMatchObject({ kind: 'timeout' });
  });

  it('is 60 s unless another is given', async () => {
    vi.useFakeTimers();
    const create = () => new Promise<never>(() => undefined);
    const failing = failureOf(ask(openaiModel({ baseURL: 'http://localhost/v1', chat: { completions: { create } } })));
    await vi.advanceTimersByTimeAsync(59_999);
    const early = vi.getTimerCount();
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(early).toBe(1);
    expect(await failing).toMatchObject({ message: 'The server localhost:80 did not answer within 60 s.' });
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    const create = async () => ({ choices: [] });
    await ask(openaiModel({ baseURL: 'http://localhost/v1', chat: { completions: { create } } }));
    const left = vi.getTimerCount();
    vi.useRealTimers();
    expect(left).toBe(0);
  });

  it('is not over where blank lines come first and the reply comes in time', async () => {
    server.fault({ kind: 'drip', every: 10, lines: 5 });
    expect((await ask(modelAt(server))).calls).toHaveLength(1);
  });

  it('closes the connection to a server that was given up', async () => {
    server.fault({ kind: 'silent' });
    await failureOf(ask(modelAt(server, { timeout: 100 })));
    await expect.poll(() => server.openRequests).toBe(0);
  });
});

describe("the caller's signal", () => {
  it('ends a call at once, before it is made', async () => {
    const asking = modelAt(server).generate(requestAfter(), AbortSignal.abort(new Error('no reason')));
    expect(await failureOf(asking)).toMatchObject({ kind: 'timeout' });
    expect(server.requests).toHaveLength(0);
  });

  it.each<Fault>([{ kind: 'silent' }, { kind: 'drip', every: 10 }])('ends a call on its way, %j', async (fault) => {
    server.fault(fault);
    const controller = new AbortController();
    const asking = failureOf(modelAt(server).generate(requestAfter(), controller.signal));
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort();
    expect(await asking).toMatchObject({ kind: 'timeout', message: 'The call was stopped before its answer.' });
  });

  it('has nobody waiting for it once the reply is there', async () => {
    const { signal } = new AbortController();
    await modelAt(server).generate(requestAfter(), signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
