import { offlineModel } from '@sim-feed/core/offline';
import type { MadeModel } from '@sim-feed/runner';
import type { ModelSettings } from '../settings/model-settings.ts';

/** Makes the model that the settings name, as the runner does. No request is made yet. */
export async function chooseModel(settings: ModelSettings, seed = newSeed()): Promise<MadeModel> {
  if (settings.kind === 'offline') return { model: offlineModel({ seed }), limits: {} };
  const { makeModel } = await import('@sim-feed/runner');
  return makeModel({ ...settings, key: settings.key?.value });
}

/** Each start rolls other dice, unless told. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
