import type { ModelSettings } from '../settings/model-settings.ts';
import { printableLine } from '../terminal/printable.ts';

/** Which model plays and how to choose another, in a few words. */
export function describeModel(settings: ModelSettings): string {
  if (settings.kind === 'offline')
    return 'offline (set DEEPSEEK_API_KEY, or LLM_BASE_URL and LLM_MODEL, for a real one)';
  const { baseURL, key, model, thinking } = settings;
  const change =
    key?.name === 'DEEPSEEK_API_KEY' ? 'unset DEEPSEEK_API_KEY for another' : 'change it by LLM_BASE_URL and LLM_MODEL';
  return `${printableLine(model)}${thinking ? ', thinking,' : ''} at ${printableLine(new URL(baseURL).host)} (${change}; --offline plays without)`;
}
