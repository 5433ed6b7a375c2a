import { expect, test } from 'vitest';
import { expectedCost } from '../../src/show/expected-cost.ts';

const tokens = { prompt: 90_000, cached: 60_000, completion: 10_000 };
const estimate = { turns: 16, calls: 48, tokens, cost: 0.0123 };
const usual = { estimate, interval: 1_800_000, now: new Date('2026-11-22T12:00:00Z') };

test('says what a cycle takes, and that a day of them fits', () => {
  expect(expectedCost({ ...usual, day: { cost: 1 }, price: () => 0.0123 })).toEqual([
    'A cycle is expected to take 16 turns, 48 calls, 100,000 tokens and 0.012 USD.',
    'A day of such cycles, one every 30 min, comes to 0.59 USD of the 1 allowed (DAY_BUDGET_USD).',
  ]);
});

test('says how far the limit goes where it does not reach', () => {
  expect(expectedCost({ ...usual, day: { cost: 0.25, tokens: 9_000_000 }, price: () => 0.0123 })[1]).toBe(
    'A day of such cycles, one every 30 min, comes to 0.59 USD, more than the 0.25 allowed (DAY_BUDGET_USD): about 20 cycles of it will be played, and to 4,800,000 tokens of the 9,000,000 allowed (DAY_BUDGET_TOKENS).',
  );
});

test('counts tokens where there is no price', () => {
  const unpriced = { ...usual, estimate: { ...estimate, cost: undefined }, price: undefined };
  expect(expectedCost({ ...unpriced, day: { tokens: 2_000_000 } })).toEqual([
    'A cycle is expected to take 16 turns, 48 calls, 100,000 tokens.',
    'A day of such cycles, one every 30 min, comes to 4,800,000 tokens, more than the 2,000,000 allowed (DAY_BUDGET_TOKENS): about 20 cycles of it will be played.',
  ]);
});

test('takes the mean of a price that changes with the hour', () => {
  const price = (_usage: unknown, at: Date) => (at.getUTCHours() < 6 ? 0.02 : 0.01);
  expect(expectedCost({ ...usual, day: { cost: 1 }, price })[1]).toContain('comes to 0.6 USD of the 1 allowed');
});
