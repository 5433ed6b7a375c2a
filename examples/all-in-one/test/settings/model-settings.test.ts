import { expect, test } from 'vitest';
import { chooseModel } from '../../src/model/choose-model.ts';
import { describeModel } from '../../src/model/model-description.ts';
import { readModelSettings } from '../../src/settings/model-settings.ts';

const own = { LLM_BASE_URL: 'https://models.example/v1', LLM_MODEL: 'small' };

function settingsOf(environment: NodeJS.ProcessEnv) {
  const { settings, problems } = readModelSettings(environment);
  expect(problems).toEqual([]);
  return settings;
}

test('plays offline where nothing is set, or nothing but spaces', () => {
  expect(settingsOf({})).toEqual({ kind: 'offline' });
  expect(settingsOf({ DEEPSEEK_API_KEY: '  ', LLM_BASE_URL: '', DAY_BUDGET_USD: '2' })).toEqual({ kind: 'offline' });
});

test('a key of DeepSeek is enough, and a day of it costs 1 USD at most', () => {
  expect(settingsOf({ DEEPSEEK_API_KEY: 'sk-1' })).toEqual({
    kind: 'server',
    baseURL: 'https://api.deepseek.com',
    model: 'deepseek-flash',
    key: { name: 'DEEPSEEK_API_KEY', value: 'sk-1' },
    thinking: false,
    price: 'public',
    day: { cost: 1 },
  });
});

test('any other server needs an address and a model, and has a ceiling of tokens where no price is known', () => {
  expect(settingsOf(own)).toMatchObject({ key: undefined, price: undefined, day: { tokens: 2_000_000 } });
  expect(settingsOf({ ...own, DAY_BUDGET_TOKENS: '5000' })).toMatchObject({ day: { tokens: 5_000 } });
  const priced = { ...own, LLM_PRICE_PROMPT: '0.5', LLM_PRICE_COMPLETION: '2', DAY_BUDGET_USD: '.25' };
  expect(settingsOf(priced)).toMatchObject({ price: { prompt: 0.5, cached: 0.5, completion: 2 }, day: { cost: 0.25 } });
  expect(settingsOf({ ...priced, LLM_PRICE_CACHED: '0', DAY_BUDGET_TOKENS: '9' })).toMatchObject({
    price: { cached: 0 },
    day: { cost: 0.25, tokens: 9 },
  });
});

test.each([
  [{ LLM_API_KEY: 'marked' }, /^LLM_BASE_URL is missing: .*\. LLM_MODEL is missing: /],
  [{ ...own, DEEPSEEK_API_KEY: 'marked' }, /^DEEPSEEK_API_KEY and LLM_BASE_URL, LLM_MODEL name two models: unset /],
  [{ ...own, LLM_API_KEY: 'marked key' }, /^LLM_API_KEY holds a character that no key has/],
  [{ ...own, LLM_BASE_URL: 'marked' }, /^LLM_BASE_URL is no address/],
  [{ ...own, LLM_BASE_URL: 'ftp://marked/v1' }, /^LLM_BASE_URL is no address/],
  [{ ...own, LLM_BASE_URL: 'https://me:marked@x/v1' }, /^LLM_BASE_URL must be an address alone/],
  [{ ...own, LLM_BASE_URL: 'https://x/v1?key=marked' }, /^LLM_BASE_URL must be an address alone/],
  [{ ...own, LLM_BASE_URL: 'https://x/v1/chat/completions' }, /^LLM_BASE_URL must end before \/chat\/completions/],
  [{ ...own, LLM_THINKING: 'marked' }, /^LLM_THINKING must be on or off\.$/],
  [{ ...own, LLM_THINKING: 'on' }, /^LLM_THINKING=on is for DeepSeek's models/],
  [{ ...own, LLM_PRICE_PROMPT: '1' }, /^LLM_PRICE_COMPLETION is missing/],
  [{ ...own, LLM_PRICE_PROMPT: '1e9', LLM_PRICE_COMPLETION: '1' }, /^LLM_PRICE_PROMPT must be a number of US dollars/],
  [
    { ...own, DAY_BUDGET_USD: '2' },
    /^DAY_BUDGET_USD needs the price of the model: .* or DAY_BUDGET_TOKENS in its place/,
  ],
  [{ DEEPSEEK_API_KEY: 'k', DAY_BUDGET_USD: '-1' }, /^DAY_BUDGET_USD must be a number of US dollars/],
  [{ ...own, DAY_BUDGET_TOKENS: '1.5' }, /^DAY_BUDGET_TOKENS must be a whole number of tokens/],
])('says what is wrong with %j without repeating it', (environment, sentence) => {
  const problems = readModelSettings(environment as NodeJS.ProcessEnv).problems.join(' ');
  expect(problems).toMatch(sentence);
  expect(problems).not.toContain('marked');
});

test('a model has the price that is known or was told, and none where nobody knows', async () => {
  const usage = { prompt: 1_000_000, cached: 400_000, completion: 100_000 };
  const sunday = new Date('2026-11-22T12:00:00Z');
  const priceOf = async (environment: NodeJS.ProcessEnv) =>
    (await chooseModel(settingsOf(environment))).model.price?.(usage, sunday);
  const told = { LLM_PRICE_PROMPT: '1', LLM_PRICE_CACHED: '0.1', LLM_PRICE_COMPLETION: '3' };
  expect(await priceOf({ DEEPSEEK_API_KEY: 'k' })).toBeCloseTo(0.1512);
  expect(await priceOf({ ...own, ...told })).toBeCloseTo(0.94);
  expect(await priceOf({ ...own, LLM_MODEL: 'deepseek-other' })).toBeUndefined();
  expect(await priceOf({})).toBe(0);
});

test('describes a model by its name and its server, and says how to choose another', () => {
  expect(describeModel(settingsOf({ DEEPSEEK_API_KEY: 'k', LLM_THINKING: 'on' }))).toBe(
    'deepseek-flash, thinking, at api.deepseek.com (unset DEEPSEEK_API_KEY for another; --offline plays without)',
  );
  expect(describeModel(settingsOf({ ...own, LLM_MODEL: 'a\u001b[2Jb' }))).toBe(
    'ab at models.example (change it by LLM_BASE_URL and LLM_MODEL; --offline plays without)',
  );
});
