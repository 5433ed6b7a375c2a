import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, type Scripted, startModelServer } from '../../../../test/model-server/index.ts';
import { ask, failureOf, like, modelAt } from './asking.ts';

let server: ModelServer;
let scripted: Scripted;
beforeAll(async () => {
  server = await startModelServer({ reply: () => scripted });
});
afterEach(() => server.heal());
afterAll(() => server.close());

function replyTo(script: Scripted) {
  scripted = script;
  return ask(modelAt(server));
}

/** The reply to a completion with this message and nothing else. */
function replyToMessage(message: unknown, finish: unknown = 'stop') {
  server.fault({ kind: 'changed', change: () => ({ choices: [{ message, finish_reason: finish }] }) });
  return replyTo({});
}

describe('the reply to a completion', () => {
  it('has its text', async () => {
    expect(await replyTo({ text: 'Order!' })).toMatchObject({ text: 'Order!', calls: [], finish: 'stop' });
  });

  it('has all its calls in order, with the arguments as the model wrote them', async () => {
    const calls = [
      { id: 'x', name: 'like_post', arguments: '{ "post_id" : 1 }' },
      { id: 'y', name: 'no_such_tool', arguments: '{"truncated": "js' },
    ];
    expect(await replyTo({ text: 'So.', calls })).toMatchObject({ text: 'So.', calls, finish: 'calls' });
  });

  it('has the arguments of a sloppy server as JSON text', async () => {
    server.fault({ kind: 'object-arguments' });
    const { calls } = await replyTo({ calls: [like] });
    expect(calls[0]?.arguments).toBe('{"post_id":1}');
  });

  it('has an empty text where the content is null', async () => {
    server.fault({ kind: 'null-content' });
    expect(await replyTo({ text: 'Order!' })).toMatchObject({ text: '', calls: [], finish: 'stop' });
  });

  it('is empty, and still counted, where there are no choices', async () => {
    server.fault({ kind: 'no-choices' });
    const { usage, ...reply } = await replyTo({ text: 'Order!' });
    expect(reply).toEqual({ text: '', calls: [], finish: 'stop' });
    expect(usage?.prompt).toBeGreaterThan(0);
  });

  it('makes do with calls that are hardly there', async () => {
    const calls = [
      { function: { name: 'like_post' } },
      { id: 7, function: { name: 'like_post', arguments: null } },
      { id: 'c', function: { name: 'like_post', arguments: [1] } },
      { id: 'd' },
      null,
      'like_post',
    ];
    expect((await replyToMessage({ tool_calls: calls })).calls).toEqual([
      { id: '', name: 'like_post', arguments: '{}' },
      { id: '7', name: 'like_post', arguments: '{}' },
      { id: 'c', name: 'like_post', arguments: '[1]' },
      { id: 'd', name: '', arguments: '{}' },
      { id: '', name: '', arguments: '{}' },
      { id: '', name: '', arguments: '{}' },
    ]);
  });

  it.each([
    ['content in parts', { content: [{ type: 'text', text: 'Or' }, { type: 'x' }, { text: 'der!' }] }, 'Order!'],
    ['a refusal', { content: null, refusal: 'No.' }, 'No.'],
    ['thoughts in the text, for the engine to take out', { content: '<think>a</think>b' }, '<think>a</think>b'],
    ['no message at all', undefined, ''],
    ['a message that is no object', 'Order!', ''],
  ])('reads %s', async (_, message, text) => {
    expect((await replyToMessage(message)).text).toBe(text);
  });

  it.each([
    ['stop', 'stop', 'calls'],
    ['tool_calls', 'stop', 'calls'],
    ['length', 'length', 'length'],
    ['content_filter', 'filtered', 'filtered'],
    ['some_new_reason', 'stop', 'calls'],
    [undefined, 'stop', 'calls'],
  ])('that ended by %s is %s, and with calls %s', async (reason, without, withCalls) => {
    expect((await replyToMessage({ content: 'x' }, reason)).finish).toBe(without);
    const calls = [{ id: '1', function: { name: 'like_post', arguments: '{}' } }];
    expect((await replyToMessage({ content: 'x', tool_calls: calls }, reason)).finish).toBe(withCalls);
  });

  it('has 500 calls, and 2 MB of arguments, where the server sends them', async () => {
    const calls = Array.from({ length: 500 }, (_, index) => ({
      id: `call-${index}`,
      name: 'like_post',
      arguments: '{}',
    }));
    expect((await replyTo({ calls })).calls).toEqual(calls);
    const long = JSON.stringify({ body: 'x'.repeat(2_000_000) });
    expect((await replyTo({ calls: [{ name: 'create_post', arguments: long }] })).calls[0]?.arguments).toBe(long);
  });

  it.each([
    ['breaks off for want of resources', { choices: [{ finish_reason: 'insufficient_system_resource' }] }],
    ['breaks off with an error', { choices: [{ message: { content: 'Or' }, finish_reason: 'error' }] }],
    ['is no object', [1]],
    ['has no choices field', { id: 'x' }],
    ['is null', null],
  ])('is an error of the server where it %s', async (_, completion) => {
    server.fault({ kind: 'changed', change: () => completion });
    expect(await failureOf(replyTo({}))).toMatchObject({ kind: 'server' });
  });
});

describe('usage', () => {
  async function usageOf(usage: unknown) {
    server.fault({ kind: 'usage', usage });
    return (await replyTo({ text: 'Order!' })).usage;
  }

  it('counts the cached tokens as OpenAI reports them', async () => {
    const reported = { prompt_tokens: 100, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 64 } };
    expect(await usageOf(reported)).toEqual({ prompt: 100, cached: 64, completion: 5 });
  });

  it('counts the cached tokens as DeepSeek reports them', async () => {
    const reported = { prompt_tokens: 100, completion_tokens: 5, prompt_cache_hit_tokens: 64 };
    expect(await usageOf(reported)).toEqual({ prompt: 100, cached: 64, completion: 5 });
  });

  it('has no cached tokens where none are reported', async () => {
    const reported = { prompt_tokens: 100, completion_tokens: 5, prompt_tokens_details: null };
    expect(await usageOf(reported)).toEqual({ prompt: 100, cached: 0, completion: 5 });
  });

  it('is reported on as it is, be it impossible: the engine holds it to what can be', async () => {
    const reported = { prompt_tokens: -5, completion_tokens: 1e12 };
    expect(await usageOf(reported)).toEqual({ prompt: -5, cached: 0, completion: 1e12 });
  });

  it.each([[undefined], [null], ['many'], [{ prompt_tokens: 100 }], [{ prompt_tokens: '1', completion_tokens: '1' }]])(
    'is left out where the server reports %j',
    async (reported) => {
      expect(await usageOf(reported)).toBeUndefined();
    },
  );
});
