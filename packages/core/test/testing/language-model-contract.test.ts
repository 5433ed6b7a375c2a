import type { LanguageModel, ModelReply } from '@sim-feed/core';
import { languageModelContract, says, scriptedModel } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';

const fine: ModelReply = { text: 'Fine.', calls: [], finish: 'stop' };

async function brokenRules(model: LanguageModel): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, run } of languageModelContract(() => model)) {
    await run().catch(() => broken.push(name.replace('language model: ', '')));
  }
  return broken;
}

function modelThat(changes: Partial<LanguageModel>): LanguageModel {
  return { name: 'broken', generate: scriptedModel(says('Fine.')).generate, ...changes };
}

describe('the contract of language models finds', () => {
  it('nothing where there is nothing', async () => {
    expect(await brokenRules(modelThat({}))).toEqual([]);
  });

  it('an empty name', async () => {
    expect(await brokenRules(modelThat({ name: ' ' }))).toEqual(['it has a name']);
  });

  it('a signal that is not heeded', async () => {
    expect(await brokenRules(modelThat({ generate: async () => fine }))).toEqual([
      'a signal that has aborted is a ModelError',
    ]);
  });

  it('an error that is no ModelError', async () => {
    const broken = await brokenRules(
      modelThat({
        generate: async (_, signal) => {
          await Promise.resolve();
          signal.throwIfAborted();
          return fine;
        },
      }),
    );
    expect(broken).toEqual([
      'a signal that has aborted is a ModelError',
      'a signal that aborts on the way is a ModelError, unless the reply was there first',
    ]);
  });

  it('calls of tools that were not offered', async () => {
    const reply: ModelReply = { ...fine, calls: [{ id: '1', name: 'create_post', arguments: '{}' }], finish: 'calls' };
    const broken = await brokenRules(modelThat({ generate: scriptedModel(() => reply).generate }));
    expect(broken).toEqual(['it calls only tools that it was offered', 'without tools it calls none']);
  });

  it('usage that cannot be', async () => {
    const usage = { prompt: 1, cached: 2, completion: 0 };
    const broken = await brokenRules(modelThat({ generate: scriptedModel(says('Fine.', { usage })).generate }));
    expect(broken).toContain('a reply is well-formed');
  });

  it('a request that is changed', async () => {
    const { generate } = scriptedModel(says('Fine.'));
    const broken = await brokenRules(
      modelThat({
        generate: (request, signal) => {
          Object.assign(request, { maxTokens: 1 });
          return generate(request, signal);
        },
      }),
    );
    expect(broken).toEqual(['it leaves the request as it was']);
  });

  it('a price below 0', async () => {
    const broken = await brokenRules(modelThat({ price: ({ prompt }) => -prompt }));
    expect(broken).toEqual(['what it costs is a number of USD, not below 0, at any hour']);
  });
});
