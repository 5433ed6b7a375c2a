import { setImmediate } from 'node:timers/promises';
import type { LanguageModel } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';

/** Who plays the personas: put any LanguageModel here. Each start rolls other dice. */
export function chooseModel(): LanguageModel {
  const offline = offlineModel({ seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });
  return {
    ...offline,
    async generate(request, signal) {
      // Neither this model nor PGlite ever waits for the outside; without a pause no Ctrl-C would be heard.
      await setImmediate();
      return offline.generate(request, signal);
    },
  };
}
