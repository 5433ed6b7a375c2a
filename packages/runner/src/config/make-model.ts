import type { LanguageModel, Limits } from '@sim-feed/core';
import { offlineModel } from '@sim-feed/core/offline';
import { openaiModel } from '@sim-feed/core/openai';
import { OpenAI } from 'openai';
import type { ModelConfig, PriceList } from './model-config.ts';

const million = 1_000_000;
// A small machine takes its time over eight long prompts at once, and so does thought.
const patience = { usual: 60_000, thinking: 180_000, ownMachine: 300_000 };
const replyTokens = { usual: 1_000, thinking: 4_000 };
// The client wants a key; this one is never sent.
const placeholder = '------';

/** A model and the limits that it is played with. */
export interface MadeModel {
  readonly model: LanguageModel;
  readonly limits: Partial<Limits>;
}

/** Makes the model that the configuration names. No request is made yet. */
export function makeModel(config: ModelConfig): MadeModel {
  if (config.kind === 'offline') return { model: offlineModel(), limits: {} };
  return {
    model: modelOnServer(config),
    limits: { day: config.day, replyTokens: config.thinking ? replyTokens.thinking : replyTokens.usual },
  };
}

function modelOnServer(config: Extract<ModelConfig, { kind: 'server' }>): LanguageModel {
  const { baseURL, key, model, price, thinking } = config;
  const client = new OpenAI({
    baseURL,
    apiKey: key ?? placeholder,
    defaultHeaders: key === undefined ? { Authorization: null } : {},
    // What the client would take from variables meant for OpenAI's own server, and log between our lines.
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
