import type { Usage } from '@sim-feed/core';
import { deepseekPrice } from '@sim-feed/core/openai';
import { PromptCache } from './prefixes.ts';

const cyclesPerDay = 48;
const interval = 1_800_000;
const weekday = Date.UTC(2026, 10, 17);

/** USD for a weekday of 48 cycles of such turns, at the prices of each cycle's hour. */
export function dayCost(turns: readonly Usage[]): number {
  let cost = 0;
  for (let cycle = 0; cycle < cyclesPerDay; cycle += 1) {
    const at = new Date(weekday + cycle * interval);
    for (const turn of turns) cost += deepseekPrice(turn, at);
  }
  return cost;
}

/** The cached tokens of each turn where so many turns are played at once, each waiting for the others' replies. */
export function cachedTokens(turns: readonly (readonly (readonly number[])[])[], atOnce: number): readonly number[] {
  const cache = new PromptCache();
  const cached = turns.map(() => 0);
  for (let first = 0; first < turns.length; first += atOnce) {
    const group = turns.slice(first, first + atOnce);
    const steps = Math.max(...group.map((turn) => turn.length));
    for (let step = 0; step < steps; step += 1) {
      const asking = group.flatMap((turn, index) => {
        const prompt = turn[step];
        return prompt ? [{ index: first + index, prompt }] : [];
      });
      const found = cache.ask(asking.map(({ prompt }) => prompt));
      for (const [at, { index }] of asking.entries()) cached[index] = (cached[index] ?? 0) + (found[at] ?? 0);
    }
  }
  return cached;
}
