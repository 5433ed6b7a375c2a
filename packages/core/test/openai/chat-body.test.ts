import { openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { apiKey, ask, chattyServer, continued, failureOf, like, modelAt, requestAfter } from './asking.ts';

let server: ModelServer;
beforeEach(async () => {
  server = await chattyServer();
});
afterEach(() => server.close());

function sent(index = -1) {
  const request = server.requests.at(index);
  if (!request) throw new RangeError('No such request was sent.');
  return request.body;
}

describe('a request', () => {
  it('is what the protocol wants, with the key in its header', async () => {
    await ask(modelAt(server));
    expect(sent()).toEqual({
      model: 'deepseek-flash',
      messages: [
        { role: 'system', content: 'You play a persona.' },
        { role: 'user', content: 'The feed is empty.\n\nYou are @alice.' },
      ],
      tools: [
        {
          type: 'function',
          function: {
            name: 'like_post',
            description: 'Like a post.',
            parameters: { type: 'object', properties: { post_id: { type: 'integer' } } },
          },
        },
      ],
      max_tokens: 321,
      thinking: { type: 'disabled' },
    });
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  });

  it('offers no empty list of tools', async () => {
    await ask(modelAt(server), { ...requestAfter(), tools: [] });
    expect(sent()).not.toHaveProperty('tools');
  });

  it('sends a calling message without words as an empty text, and its results by id and in order', async () => {
    const calls = [
      { id: 'a', name: 'like_post', arguments: '{"post_id": 1}' },
      { id: 'b', name: 'like_post', arguments: '{}' },
    ];
    await ask(modelAt(server), requestAfter(...continued({ text: '', calls, finish: 'calls' })));
    expect(sent().messages.slice(2)).toEqual([
      {
        role: 'assistant',
        content: '',
        tool_calls: [
          { id: 'a', type: 'function', function: { name: 'like_post', arguments: '{"post_id": 1}' } },
          { id: 'b', type: 'function', function: { name: 'like_post', arguments: '{}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'a', content: '{"ok":true}' },
      { role: 'tool', tool_call_id: 'b', content: '{"ok":true}' },
    ]);
    expect(server.problems).toEqual([]);
  });

  it('never sends an assistant message that holds nothing', async () => {
    await ask(
      modelAt(server),
      requestAfter(...continued({ text: ' \n', calls: [], finish: 'stop' }), { role: 'user', text: 'Say something.' }),
    );
    expect(sent().messages[2]).toEqual({ role: 'assistant', content: '...' });
  });

  it('begins with the last one, byte for byte, when the turn goes on', async () => {
    const model = modelAt(server);
    await ask(model, requestAfter(...continued(await ask(model))));
    const [first, second] = [sent(0), sent(1)].map(({ messages }) => JSON.stringify(messages).slice(0, -1));
    expect(second?.startsWith(first ?? 'nothing')).toBe(true);
  });
});

describe('thinking', () => {
  it('is asked for where it is wanted', async () => {
    await ask(modelAt(server, { thinking: true }));
    expect(sent().thinking).toEqual({ type: 'enabled' });
  });

  it('is not mentioned to models that are not of DeepSeek', async () => {
    await ask(modelAt(server, { model: 'llama', thinking: true }));
    expect(sent()).not.toHaveProperty('thinking');
  });

  it('has some reasoning with every message, as DeepSeek demands, where the reply had none', async () => {
    const said = continued({ text: 'Hm.', calls: [], finish: 'stop' });
    const request = requestAfter(...said, { role: 'user', text: 'And?' });
    await ask(modelAt(server, { thinking: true }), request);
    await ask(modelAt(server), request);
    expect(sent(0).messages[2]).toEqual({ role: 'assistant', content: 'Hm.', reasoning_content: '' });
    expect(sent(1).messages[2]).toEqual({ role: 'assistant', content: 'Hm.' });
  });
});

describe('more fields of the body', () => {
  it('are added, win over ours, and leave ours out where they are undefined', async () => {
    const extra = { temperature: 1.5, thinking: undefined, max_tokens: 5 };
    await ask(modelAt(server, { extra }));
    expect(sent()).toMatchObject({ temperature: 1.5, max_tokens: 5 });
    expect(sent()).not.toHaveProperty('thinking');
  });

  it("name the limit as OpenAI's own server wants it", async () => {
    const forwarded = (url: string | URL | Request, init?: RequestInit) =>
      fetch(String(url).replace('https://api.openai.com/v1', server.url), init);
    const client = new OpenAI({ apiKey, fetch: forwarded });
    await ask(openaiModel(client, { model: 'gpt-x' }));
    expect(sent()).toMatchObject({ model: 'gpt-x', max_completion_tokens: 321 });
    expect(sent()).not.toHaveProperty('max_tokens');
  });
});

describe("a provider's data", () => {
  it('goes back with its message and its call, exactly as it came', async () => {
    const reasoning = '  Line one.\nLine "two". \u00e9\ud83d\uddf3\ufe0f ';
    const details = [{ type: 'reasoning.encrypted', data: 'x==', index: 0 }];
    const signature = { google: { thought_signature: 'abc' } };
    const model = modelAt(server);
    server.fault({
      kind: 'changed',
      change: (completion) => {
        const message = structuredClone(completion.choices[0]?.message);
        const calls = message?.tool_calls?.map((call) => ({ ...call, extra_content: signature }));
        const data = { reasoning_content: reasoning, reasoning_details: details, annotations: [], tool_calls: calls };
        return { choices: [{ message: { ...message, ...data }, finish_reason: 'tool_calls' }] };
      },
    });
    const reply = await ask(model);
    await ask(model, requestAfter(...continued(JSON.parse(JSON.stringify(reply)))));
    expect(sent().messages[2]).toEqual({
      role: 'assistant',
      content: '',
      reasoning_content: reasoning,
      reasoning_details: details,
      tool_calls: [
        {
          id: reply.calls[0]?.id,
          type: 'function',
          function: { name: 'like_post', arguments: '{"post_id":1}' },
          extra_content: signature,
        },
      ],
    });
  });

  it('is refused by a strict server where it is left out', async () => {
    const strict = await startModelServer({ reply: () => ({ calls: [like], reasoning: 'Because.' }) });
    const model = modelAt(strict);
    const { carry, ...rest } = await ask(model);
    expect(carry).toEqual({ reasoning_content: 'Because.' });
    expect(await failureOf(ask(model, requestAfter(...continued(rest))))).toMatchObject({ kind: 'invalid' });
    expect(strict.problems).toEqual([expect.stringContaining('reasoning_content')]);
    await strict.close();
  });

  it('of another adapter is left where it is', async () => {
    const said = continued({ text: 'Hm.', calls: [], finish: 'stop', carry: ['of', { another: 'kind' }] });
    await ask(modelAt(server), requestAfter(...said, { role: 'user', text: 'And?' }));
    expect(sent().messages[2]).toEqual({ role: 'assistant', content: 'Hm.' });
  });
});
