import { deepseekPrice, openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';

const million = { prompt: 1_000_000, cached: 0, completion: 0 };
const client = new OpenAI({ apiKey: 'x' });

describe("DeepSeek's price", () => {
  const quiet = new Date('2026-11-18T12:00:00Z');

  it('is exact to the published list', () => {
    expect(deepseekPrice(million, quiet)).toBe(0.15);
    expect(deepseekPrice({ ...million, cached: 1_000_000 }, quiet)).toBe(0.003);
    expect(deepseekPrice({ prompt: 0, cached: 0, completion: 1_000_000 }, quiet)).toBe(0.6);
    expect(deepseekPrice({ prompt: 10_000, cached: 8_000, completion: 500 }, quiet)).toBeCloseTo(0.000624, 12);
  });

  // 18 November 2026 is a Wednesday, the 20th a Friday, the 21st a Saturday.
  it.each([
    ['2026-11-18T00:59:59.999Z', 0.15],
    ['2026-11-18T01:00:00.000Z', 0.3],
    ['2026-11-18T03:59:59.999Z', 0.3],
    ['2026-11-18T04:00:00.000Z', 0.15],
    ['2026-11-18T05:59:59.999Z', 0.15],
    ['2026-11-18T06:00:00.000Z', 0.3],
    ['2026-11-18T09:59:59.999Z', 0.3],
    ['2026-11-18T10:00:00.000Z', 0.15],
    ['2026-11-16T02:00:00.000Z', 0.3],
    ['2026-11-20T07:00:00.000Z', 0.3],
    ['2026-11-21T02:00:00.000Z', 0.15],
    ['2026-11-22T07:00:00.000Z', 0.15],
  ])('at %s is %f a million', (at, price) => {
    expect(deepseekPrice(million, new Date(at))).toBe(price);
  });
});

describe('the price of a model', () => {
  it("is DeepSeek's for DeepSeek's, unless another is given", () => {
    expect(openaiModel(client).price).toBe(deepseekPrice);
    expect(openaiModel(client, { price: () => 0 }).price?.(million, new Date())).toBe(0);
  });

  it('is missing for any other, so that no limit in USD pretends to hold', () => {
    expect('price' in openaiModel(client, { model: 'llama' })).toBe(false);
    expect(openaiModel(client, { model: 'llama', price: () => 2 }).price?.(million, new Date())).toBe(2);
  });

  it('has nothing to do with its name, which is the model unless given', () => {
    expect(openaiModel(client).name).toBe('deepseek-flash');
    expect(openaiModel(client, { model: 'llama', name: 'home' }).name).toBe('home');
  });
});
