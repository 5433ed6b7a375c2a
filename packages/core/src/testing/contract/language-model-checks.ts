import assert from 'node:assert/strict';
import type { LanguageModel, ModelReply, ModelRequest } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { firstRequest, requestAfter, requestOffering } from './model-requests.ts';
import { after, noon } from './samples.ts';

const finishes: readonly ModelReply['finish'][] = ['stop', 'calls', 'length', 'filtered'];
const hour = 3_600_000;

function ask(model: LanguageModel, request: ModelRequest): Promise<ModelReply> {
  return model.generate(request, new AbortController().signal);
}

function assertWellFormed(reply: ModelReply): void {
  assert.equal(typeof reply.text, 'string');
  assert.ok(finishes.includes(reply.finish), `${reply.finish} is no way to finish`);
  assert.ok(Array.isArray(reply.calls));
  for (const { id, name, arguments: input } of reply.calls) {
    assert.deepEqual([typeof id, typeof name, typeof input], ['string', 'string', 'string']);
  }
  if (reply.usage) assertUsage(reply.usage);
  assert.doesNotThrow(() => JSON.stringify(reply), 'the reply cannot be stored');
}

function assertUsage({ prompt, cached, completion }: NonNullable<ModelReply['usage']>): void {
  for (const count of [prompt, cached, completion]) assert.ok(Number.isSafeInteger(count) && count >= 0, `${count}`);
  assert.ok(cached <= prompt, 'more of the prompt was cached than there was');
}

/** The rules of LanguageModel. */
export const languageModelChecks: Checks<LanguageModel> = {
  'it has a name': async ({ name }) => {
    assert.equal(typeof name, 'string');
    assert.notEqual(name.trim(), '');
  },

  'a reply is well-formed': async (model) => {
    assertWellFormed(await ask(model, firstRequest()));
  },

  'it calls only tools that it was offered': async (model) => {
    const reply = await ask(model, requestOffering(1));
    assertWellFormed(reply);
    for (const { name } of reply.calls) assert.equal(name, 'like_post');
  },

  'without tools it calls none': async (model) => {
    const reply = await ask(model, requestOffering(0));
    assertWellFormed(reply);
    assert.deepEqual(reply.calls, []);
  },

  'it goes on after the results of its calls': async (model) => {
    assertWellFormed(await ask(model, requestAfter(await ask(model, firstRequest()))));
  },

  'it plays a persona that it has never heard of': async (model) => {
    assertWellFormed(await ask(model, firstRequest('nobody_knows_me')));
  },

  'it may be asked the same again': async (model) => {
    assertWellFormed(await ask(model, firstRequest()));
    assertWellFormed(await ask(model, firstRequest()));
  },

  'it may be asked by several at once': async (model) => {
    const replies = await Promise.all(['alice', 'bob', 'carol'].map((username) => ask(model, firstRequest(username))));
    for (const reply of replies) assertWellFormed(reply);
  },

  'it leaves the request as it was': async (model) => {
    const request = structuredClone(requestAfter(await ask(model, firstRequest())));
    const before = JSON.stringify(request);
    await ask(model, request);
    assert.equal(JSON.stringify(request), before);
  },

  'a signal that has aborted is a ModelError': async (model) => {
    await expectError('model', model.generate(firstRequest(), AbortSignal.abort()));
  },

  'a signal that aborts on the way is a ModelError, unless the reply was there first': async (model) => {
    const controller = new AbortController();
    const asking = model.generate(firstRequest(), controller.signal);
    controller.abort();
    const [result] = await Promise.allSettled([asking]);
    if (result.status === 'fulfilled') assertWellFormed(result.value);
    else await expectError('model', Promise.reject(result.reason));
  },

  'what it costs is a number of USD, not below 0, at any hour': async (model) => {
    const usages = [
      { prompt: 0, cached: 0, completion: 0 },
      { prompt: 50_000, cached: 40_000, completion: 600 },
      { prompt: 1_000, cached: 1_000, completion: 0 },
    ];
    for (const usage of usages) {
      for (const at of [noon, after(14 * hour), after(20 * hour)]) {
        const price = model.price?.(usage, at) ?? 0;
        assert.ok(Number.isFinite(price) && price >= 0, `${price}`);
      }
    }
  },
};
