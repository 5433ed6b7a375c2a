import type { LanguageModel } from '@sim-feed/core';

const longestWait = 60_000;
const second = 1_000;
const mostTokens = 100;
const microcents = 6;

/** Asks a model one short question, outside of every budget, and says how it went. Throws ModelError. */
export async function askOnce(model: LanguageModel): Promise<string> {
  const asked = performance.now();
  const { usage } = await model.generate(
    {
      key: 'check',
      messages: [
        { role: 'system', text: 'You answer with one word.' },
        { role: 'user', text: 'Are you there?' },
      ],
      tools: [],
      maxTokens: mostTokens,
    },
    AbortSignal.timeout(longestWait),
  );
  const took = `${((performance.now() - asked) / second).toFixed(1)} s`;
  const cost = usage && model.price?.(usage, new Date());
  return `answers after ${took}${cost === undefined ? '' : `, for ${cost.toFixed(microcents)} USD`}`;
}
