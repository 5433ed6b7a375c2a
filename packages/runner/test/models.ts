import type { LanguageModel } from '@sim-feed/core';
import { hangs, scriptedModel } from '@sim-feed/core/testing';

/** A model that writes one post a turn, and is done. */
export const post: LanguageModel = {
  name: 'a poster',
  generate: async ({ key }) =>
    key.endsWith('/0')
      ? { text: '', calls: [{ id: 'a', name: 'create_post', arguments: `{"body":"${key}"}` }], finish: 'calls' }
      : { text: 'done', calls: [], finish: 'stop' },
};

/** A model that never answers, and tells when it is asked first. */
export function slowModel() {
  const asked = Promise.withResolvers<void>();
  const hanging = scriptedModel(hangs());
  const model: LanguageModel = {
    name: 'slow',
    generate(request, signal) {
      asked.resolve();
      return hanging.generate(request, signal);
    },
  };
  return { model, asked: asked.promise };
}
