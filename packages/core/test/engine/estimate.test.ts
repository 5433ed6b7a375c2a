import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/adapters/memory/index.ts';
import { type PersonaDraft, Simulation } from '../../src/index.ts';
import { says, scriptedModel } from '../../src/testing/index.ts';

const crowd = (count: number): PersonaDraft[] =>
  Array.from({ length: count }, (_, index) => ({
    username: `user_${index}`,
    bio: 'Bio.',
    description: 'x'.repeat(400),
  }));
const price = ({ prompt, cached, completion }: { prompt: number; cached: number; completion: number }) =>
  (prompt - cached) * 1 + cached * 0.02 + completion * 4;

function estimateOf(count: number, priced = true) {
  const model = scriptedModel(says('done'), priced ? { price } : {});
  return new Simulation({ storage: memoryStorage({ personas: crowd(count) }), model }).estimate();
}

describe('an estimate', () => {
  it('is nothing where there is nobody to play', async () => {
    expect(await estimateOf(0)).toMatchObject({ turns: 0, calls: 0, cost: 0, tokens: { prompt: 0, completion: 0 } });
  });

  it('grows with the cast, and less than that for what is cached', async () => {
    const [one, sixteen] = [await estimateOf(1), await estimateOf(16)];
    expect(sixteen).toMatchObject({ turns: 16, calls: 48 });
    expect(sixteen.tokens.prompt).toBe(16 * one.tokens.prompt);
    expect(sixteen.cost).toBeLessThan(16 * (one.cost ?? 0));
    expect(sixteen.tokens.cached).toBeLessThan(sixteen.tokens.prompt);
  });

  it('has no cost where the model has no price', async () => {
    expect((await estimateOf(2, false)).cost).toBeUndefined();
  });
});
