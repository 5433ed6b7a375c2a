import type { Budget } from '@sim-feed/core';
import type { Given, VariableName, Variables } from './variables.ts';

/** USD for a million tokens. */
export interface PriceList {
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

/** Who plays the personas: the stand-in, where it was asked for by name, or a model on a server. */
export type ModelConfig =
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'server';
      readonly baseURL: string;
      readonly model: string;
      readonly key: string | undefined;
      readonly thinking: boolean;
      /** Its public price, one that was told, or undefined where nobody knows. */
      readonly price: 'public' | PriceList | undefined;
      /** What a day may take. */
      readonly day: Budget;
    };

const deepseek = { baseURL: 'https://api.deepseek.com', model: 'deepseek-flash' };
const priced = 'deepseek-flash';
const usualCost = 1;
const usualTokens = 2_000_000;

/** What is wrong between the variables that choose the model. */
export function modelProblems(found: Variables, given: Given): string[] {
  if (given('MODEL')) return [];
  return [...placeProblems(given), ...thinkingProblems(found), ...priceProblems(found, given)];
}

/** The model that the variables name; to be asked only where they have no problem. */
export function modelOf(found: Variables): ModelConfig {
  if (found.MODEL === 'offline') return { kind: 'offline' };
  const place =
    found.DEEPSEEK_API_KEY === undefined
      ? { baseURL: found.LLM_BASE_URL ?? '', model: found.LLM_MODEL ?? '', key: found.LLM_API_KEY }
      : { ...deepseek, key: found.DEEPSEEK_API_KEY };
  const price = priceOf(found) ?? (place.model === priced ? 'public' : undefined);
  const { DAY_BUDGET_TOKENS: tokens } = found;
  const day: Budget =
    price === undefined
      ? { tokens: tokens ?? usualTokens }
      : { cost: found.DAY_BUDGET_USD ?? usualCost, ...(tokens === undefined ? {} : { tokens }) };
  return { kind: 'server', ...place, thinking: found.LLM_THINKING === 'on', price, day };
}

function placeProblems(given: Given): string[] {
  const own = (['LLM_API_KEY', 'LLM_BASE_URL', 'LLM_MODEL'] as const).filter(given);
  if (given('DEEPSEEK_API_KEY')) {
    return own.length === 0 ? [] : [`DEEPSEEK_API_KEY and ${own.join(', ')} name two models: unset one or the other.`];
  }
  if (own.length === 0) {
    return [
      'No model is chosen: set DEEPSEEK_API_KEY, or LLM_BASE_URL and LLM_MODEL, or MODEL=offline for the stand-in.',
    ];
  }
  return (['LLM_BASE_URL', 'LLM_MODEL'] as const)
    .filter((name) => !given(name))
    .map((name) => `${name} is missing: a model has an address and a name.`);
}

function thinkingProblems({ LLM_THINKING, LLM_MODEL, DEEPSEEK_API_KEY }: Variables): string[] {
  if (LLM_THINKING !== 'on' || DEEPSEEK_API_KEY !== undefined || LLM_MODEL?.startsWith('deepseek-')) return [];
  return ["LLM_THINKING=on is for DeepSeek's models, whose names begin with deepseek-: unset it."];
}

function priceProblems(found: Variables, given: Given): string[] {
  const names: readonly VariableName[] = ['LLM_PRICE_PROMPT', 'LLM_PRICE_CACHED', 'LLM_PRICE_COMPLETION'];
  const told = names.filter(given);
  const missing = (['LLM_PRICE_PROMPT', 'LLM_PRICE_COMPLETION'] as const).filter((name) => !given(name));
  if (told.length > 0) {
    return missing.map((name) => `${name} is missing: a price is at least LLM_PRICE_PROMPT and LLM_PRICE_COMPLETION.`);
  }
  if (!given('DAY_BUDGET_USD') || given('DEEPSEEK_API_KEY') || found.LLM_MODEL === priced) return [];
  return [
    'DAY_BUDGET_USD needs the price of the model: set LLM_PRICE_PROMPT and LLM_PRICE_COMPLETION (USD for a million tokens), or DAY_BUDGET_TOKENS in its place.',
  ];
}

function priceOf(found: Variables): PriceList | undefined {
  const { LLM_PRICE_PROMPT: prompt, LLM_PRICE_COMPLETION: completion } = found;
  if (prompt === undefined || completion === undefined) return undefined;
  return { prompt, cached: found.LLM_PRICE_CACHED ?? prompt, completion };
}
