import type { LanguageModel } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';

/** Who plays the personas: put any LanguageModel here. Each start rolls other dice. */
export function chooseModel(): LanguageModel {
  return offlineModel({ seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });
}
