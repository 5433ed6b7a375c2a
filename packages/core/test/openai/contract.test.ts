import { languageModelContract } from '@sim-feed/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { like, modelAt } from './asking.ts';

describe('a model behind the chat completions protocol', () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer({
      reply: ({ tools, messages }) =>
        tools && messages.at(-1)?.role === 'user' ? { calls: [like], reasoning: 'Hm.' } : { text: 'done' },
    });
  });
  afterAll(() => server.close());

  for (const { name, run } of languageModelContract(() => modelAt(server))) it(name, run);

  it('sent no history that a strict server would refuse', () => {
    expect(server.requests.length).toBeGreaterThan(10);
    expect(server.problems).toEqual([]);
  });
});
