import type { CycleEstimate, LanguageModel } from '@sim-feed/core';
import type { CyclePlayer } from '../cycles/cycle-player.ts';
import type { ServerSettings } from '../settings/model-settings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { counted, lengthOfTime, money } from '../terminal/wording.ts';

const hour = 3_600_000;
const hours = 24;

/** How cycles are played: the estimate of one, how often they come and what a day of them may take. */
export interface Expectation {
  readonly estimate: CycleEstimate;
  /** Milliseconds between cycles. */
  readonly interval: number;
  readonly day: ServerSettings['day'];
  readonly price: LanguageModel['price'];
  readonly now: Date;
}

/** Says what to expect of the cycles that are about to be played. */
export async function sayExpectedCost(
  player: Pick<CyclePlayer, 'estimate'>,
  { model, interval, day }: Pick<Expectation, 'interval' | 'day'> & { readonly model: LanguageModel },
  terminal: Terminal,
): Promise<void> {
  const estimate = await player.estimate();
  const lines = expectedCost({ estimate, interval, day, price: model.price, now: new Date() });
  terminal.say(lines.join(' '));
  terminal.print('');
}

/** What a cycle is expected to take, and what a day of such cycles comes to against the day's limit: two sentences. */
export function expectedCost({ estimate, interval, day, price, now }: Expectation): string[] {
  const { turns, calls, tokens } = estimate;
  const perDay = (hours * hour) / interval;
  const sum = tokens.prompt + tokens.completion;
  const cost = estimate.cost === undefined ? '' : ` and ${money(estimate.cost)}`;
  const cycle = `A cycle is expected to take ${counted(turns, 'turn')}, ${counted(calls, 'call')}, ${counted(sum, 'token')}${cost}.`;
  const needs = [
    ...(day.cost === undefined || price === undefined
      ? []
      : [{ name: 'DAY_BUDGET_USD', need: perDay * meanCost(tokens, price, now), limit: day.cost, words: money }]),
    ...(day.tokens === undefined
      ? []
      : [{ name: 'DAY_BUDGET_TOKENS', need: perDay * sum, limit: day.tokens, words: roundTokens }]),
  ];
  const comparisons = needs.map((need) => comparison(need, perDay)).join(', and to ');
  return [cycle, `A day of such cycles, one every ${lengthOfTime(interval)}, comes to ${comparisons}.`];
}

interface Need {
  /** The variable that sets the limit. */
  readonly name: string;
  readonly need: number;
  readonly limit: number;
  readonly words: (amount: number) => string;
}

function comparison({ name, need, limit, words }: Need, perDay: number): string {
  const allowed = `${limit.toLocaleString('en', { maximumFractionDigits: 8 })} allowed (${name})`;
  if (need <= limit) return `${words(need)} of the ${allowed}`;
  return `${words(need)}, more than the ${allowed}: about ${counted(Math.floor((perDay * limit) / need), 'cycle')} of it will be played`;
}

/** The mean over a day from now, since some providers charge by the hour. */
function meanCost(tokens: CycleEstimate['tokens'], price: NonNullable<LanguageModel['price']>, now: Date): number {
  let sum = 0;
  for (let passed = 0; passed < hours; passed += 1) sum += price(tokens, new Date(now.getTime() + passed * hour));
  return sum / hours;
}

function roundTokens(tokens: number): string {
  return counted(Number(tokens.toPrecision(2)), 'token');
}
