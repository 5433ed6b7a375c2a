import { describe, expect, it } from 'vitest';
import { chargeFor, reservationFor, sizeOf } from '../../src/engine/charge.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../../src/ports/index.ts';

const request: ModelRequest = {
  key: 'k',
  messages: [{ role: 'system', text: 'x'.repeat(4_000) }],
  tools: [],
  maxTokens: 100,
};
const model: LanguageModel = {
  name: 'priced',
  generate: () => Promise.reject(new Error('never asked')),
  price: ({ prompt, cached, completion }) => (prompt - cached) * 1 + cached * 0.1 + completion * 2,
};
const reply = (usage?: ModelReply['usage']): ModelReply => ({
  text: 'y'.repeat(40),
  calls: [],
  finish: 'stop',
  ...(usage ? { usage } : {}),
});
const now = new Date(0);

describe('chargeFor', () => {
  it('estimates where nothing is reported', () => {
    const { charge } = chargeFor(model, sizeOf(request), reply(), now);
    expect(charge.tokens).toBeGreaterThanOrEqual(1_010);
    expect(charge.tokens).toBeLessThan(1_100);
  });

  it('takes the report where it is larger, with its cached tokens at their price', () => {
    const { charge, plausible } = chargeFor(
      model,
      sizeOf(request),
      reply({ prompt: 1_500, cached: 1_000, completion: 50 }),
      now,
    );
    expect(charge).toEqual({ tokens: 1_550, cost: 500 + 100 + 100 });
    expect(plausible).toBe(true);
  });

  it.each([
    { prompt: 1e12, cached: 0, completion: 5 },
    { prompt: -5, cached: 0, completion: 5 },
    { prompt: Number.NaN, cached: 0, completion: 5 },
    { prompt: 1_500, cached: 9_999, completion: 5 },
    { prompt: 1_500, cached: 0, completion: 1e9 },
  ])('T20: holds an impossible report within what is possible: %j', (usage) => {
    const { charge, plausible } = chargeFor(model, sizeOf(request), reply(usage), now);
    expect(plausible).toBe(false);
    expect(charge.tokens).toBeGreaterThanOrEqual(1_010);
    expect(charge.tokens).toBeLessThan(20_000);
    expect(charge.cost).toBeGreaterThan(0);
  });
});

describe('reservationFor', () => {
  it('reserves at least what an honest reply is charged', () => {
    const longest = { ...reply(), text: 'y'.repeat(400) };
    expect(reservationFor(model, sizeOf(request), now).tokens).toBeGreaterThanOrEqual(
      chargeFor(model, sizeOf(request), longest, now).charge.tokens,
    );
  });

  it.each(['é', '漢', '\u{1f3fa}', 'a\u{1f3fa}é', '\ud83c', '\udffa\ud83c', '\ud83cx'])(
    'counts %j as many bytes as are sent of it',
    (text) => {
      const reserved = (said: string) =>
        reservationFor(model, sizeOf({ ...request, messages: [{ role: 'user', text: said }] }), now).tokens;
      const long = text.repeat(30);
      expect(reserved(long)).toBe(reserved('x'.repeat(new TextEncoder().encode(long).length)));
    },
  );
});
