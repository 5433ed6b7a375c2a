import { calls, fails, hangs, languageModelContract, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';

const never = new AbortController().signal;

function request(username: string, step = 0) {
  return { key: `2026-03-01T12:00:00.000Z/${username}/${step}`, messages: [], tools: [], maxTokens: 100 };
}

describe('a scripted model', () => {
  it('answers in the order of its lines', async () => {
    const model = scriptedModel([calls(['like_post', { post_id: 1 }], ['odd', '{broken']), says('Enough.')]);
    const first = await model.generate(request('alice'), never);
    expect(first).toMatchObject({ text: '', finish: 'calls' });
    expect(first.calls.map(({ name, arguments: input }) => [name, input])).toEqual([
      ['like_post', '{"post_id":1}'],
      ['odd', '{broken'],
    ]);
    expect(new Set(first.calls.map(({ id }) => id)).size).toBe(2);
    expect(await model.generate(request('bob'), never)).toEqual({ text: 'Enough.', calls: [], finish: 'stop' });
    model.assertDone();
  });

  it('answers each persona by its own lines', async () => {
    const model = scriptedModel({ alice: [says('a0'), says('a1')], bob: [says('b0')] });
    const asked = [request('bob'), request('alice'), request('alice', 1)];
    const texts = await Promise.all(asked.map(async (each) => (await model.generate(each, never)).text));
    expect(texts).toEqual(['b0', 'a0', 'a1']);
    model.assertDone();
  });

  it('remembers what it was asked, as it was then', async () => {
    const model = scriptedModel(() => says('Yes.')(request('alice'), never));
    const messages = [{ role: 'user' as const, text: 'one' }];
    await model.generate({ ...request('alice'), messages }, never);
    messages.push({ role: 'user', text: 'two' });
    await model.generate(request('bob'), never);
    expect(model.requests).toHaveLength(2);
    expect(model.requestsOf('alice')[0]?.messages).toEqual([{ role: 'user', text: 'one' }]);
    model.assertDone();
  });

  it('sets what else a reply holds', async () => {
    const usage = { prompt: 1, cached: 0, completion: 2 };
    const model = scriptedModel([says('cut', { finish: 'length', usage, carry: { kept: true } })]);
    const reply = await model.generate(request('alice'), never);
    expect(reply).toEqual({ text: 'cut', calls: [], finish: 'length', usage, carry: { kept: true } });
  });

  it('fails as its script says', async () => {
    const model = scriptedModel([fails('rate', { retryAfter: 1000 })]);
    await expect(model.generate(request('alice'), never)).rejects.toMatchObject({
      code: 'model',
      kind: 'rate',
      retryAfter: 1000,
    });
    model.assertDone();
  });

  it('fails on a call that is not in the script, there and at the end', async () => {
    const model = scriptedModel({ alice: [says('Only once.')] });
    await model.generate(request('alice'), never);
    await expect(model.generate(request('alice', 1), never)).rejects.toMatchObject({ code: 'model', kind: 'invalid' });
    await expect(model.generate(request('mallory'), never)).rejects.toMatchObject({ code: 'model' });
    expect(() => model.assertDone()).toThrow(/alice\/1[\s\S]*mallory\/0/);
  });

  it('fails at the end on a line that was not called', async () => {
    const model = scriptedModel({ alice: [says('one'), says('two')], bob: [] });
    await model.generate(request('alice'), never);
    expect(() => model.assertDone()).toThrow(/alice: 1/);
    expect(() => {
      using left = scriptedModel([says('never asked')]);
      expect(left.requests).toEqual([]);
    }).toThrow(/script was not followed/);
  });

  it('ends a call that hangs when its signal aborts', async () => {
    const model = scriptedModel([hangs()]);
    const controller = new AbortController();
    const asking = model.generate(request('alice'), controller.signal);
    controller.abort();
    await expect(asking).rejects.toMatchObject({ code: 'model', kind: 'timeout' });
  });

  it('has the name and the price that it is given', () => {
    const model = scriptedModel([], { name: 'dear', price: () => 2 });
    expect(model.name).toBe('dear');
    expect(model.price?.({ prompt: 1, cached: 0, completion: 1 }, new Date())).toBe(2);
    expect(scriptedModel([]).price).toBeUndefined();
  });
});

describe('a scripted model with one endless line keeps the contract', () => {
  const obliging = () =>
    scriptedModel((asked, signal) => {
      const [tool] = asked.tools;
      return tool ? calls([tool.name, {}])(asked, signal) : says('Nothing to do.')(asked, signal);
    });
  for (const { name, run } of languageModelContract(obliging)) it(name, run);
});
