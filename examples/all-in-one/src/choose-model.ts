import type { LanguageModel, Limits } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';
import type { ModelSettings, PriceList, ServerSettings } from './model-settings.ts';

const million = 1_000_000;
// A small machine takes its time over eight long prompts at once, and so does thought.
const patience = { usual: 60_000, thinking: 180_000, ownMachine: 300_000 };
const replyTokens = { usual: 1_000, thinking: 4_000 };
// The client wants a key; this one is never sent.
const placeholder = '------';

/** A model and the limits that it is played with. */
export interface ChosenModel {
  readonly model: LanguageModel;
  readonly limits: Partial<Limits>;
}

/** Makes the model that the settings name. No request is made yet. */
export async function chooseModel(settings: ModelSettings): Promise<ChosenModel> {
  if (settings.kind === 'offline') return { model: offlineModel({ seed: newSeed() }), limits: {} };
  return {
    model: await modelOnServer(settings),
    limits: { day: settings.day, replyTokens: settings.thinking ? replyTokens.thinking : replyTokens.usual },
  };
}

/** Each start rolls other dice. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

async function modelOnServer(settings: ServerSettings): Promise<LanguageModel> {
  const { OpenAI } = await import('openai');
  const { openaiModel } = await import('@sim-feed/core/openai');
  const { baseURL, key, model, price, thinking } = settings;
  const client = new OpenAI({
    baseURL,
    apiKey: key?.value ?? placeholder,
    defaultHeaders: key === undefined ? { Authorization: null } : {},
    // What the client would take from variables meant for OpenAI's own server, and log in the middle of the feed.
    organization: null,
    project: null,
    adminAPIKey: null,
    logLevel: 'off',
  });
  const timeout = isOwnMachine(baseURL) ? patience.ownMachine : thinking ? patience.thinking : patience.usual;
  const options = { model, thinking, timeout };
  if (price === 'public') return openaiModel(client, options);
  if (price !== undefined) return openaiModel(client, { ...options, price: priceBy(price) });
  const { name, generate } = openaiModel(client, options);
  return { name, generate };
}

function priceBy({ prompt, cached, completion }: PriceList): NonNullable<LanguageModel['price']> {
  return (usage) =>
    ((usage.prompt - usage.cached) * prompt + usage.cached * cached + usage.completion * completion) / million;
}

function isOwnMachine(baseURL: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(baseURL).hostname);
}
