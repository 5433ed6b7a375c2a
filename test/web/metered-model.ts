import type { LanguageModel } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';

const charactersPerToken = 4;
const millionth = 1e-6;

/** The offline stand-in as if it counted tokens and had a price, so that there is something to show of both. */
export function meteredModel(): LanguageModel {
  const model = offlineModel({ seed: 7 });
  return {
    ...model,
    async generate(request, signal) {
      const reply = await model.generate(request, signal);
      const prompt = tokensOf(request.messages);
      return { ...reply, usage: { prompt, cached: Math.floor(prompt * 0.7), completion: tokensOf(reply) } };
    },
    price: ({ prompt, cached, completion }) =>
      millionth * (0.15 * (prompt - cached) + 0.003 * cached + 0.6 * completion),
  };
}

function tokensOf(words: unknown): number {
  return Math.ceil(JSON.stringify(words).length / charactersPerToken);
}
