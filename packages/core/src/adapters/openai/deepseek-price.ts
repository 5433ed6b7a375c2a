import type { Usage } from '../../domain/spending.ts';

const offPeak = { cached: 0.003, prompt: 0.15, completion: 0.6 };
const perTokens = 1_000_000;

/**
 * USD for this usage of `deepseek-flash` at this time: per million tokens 0.003 cached, 0.15 not cached and 0.60
 * output, and twice that from 01:00 to 04:00 and from 06:00 to 10:00 UTC on weekdays (DeepSeek's public price list,
 * autumn 2026).
 */
export function deepseekPrice(usage: Usage, at: Date): number {
  const { cached, prompt, completion } = usage;
  const cost = cached * offPeak.cached + (prompt - cached) * offPeak.prompt + completion * offPeak.completion;
  return ((isPeak(at) ? 2 : 1) * cost) / perTokens;
}

function isPeak(at: Date): boolean {
  const day = at.getUTCDay();
  const hour = at.getUTCHours();
  return day >= 1 && day <= 5 && ((hour >= 1 && hour < 4) || (hour >= 6 && hour < 10));
}
