import { EnvironmentReader } from './environment-reader.ts';

/** USD for a million tokens. */
interface PriceList {
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

/** A model on a server, and what may be spent on it. */
export interface ServerSettings {
  readonly kind: 'server';
  readonly baseURL: string;
  readonly model: string;
  /** The key and the variable that it came from; undefined for a server that asks for none. */
  readonly key: { readonly name: KeyName; readonly value: string } | undefined;
  readonly thinking: boolean;
  /** What the model costs: its public price, one that was told, or undefined where nobody knows. */
  readonly price: 'public' | PriceList | undefined;
  /** What a day may take. */
  readonly day: { readonly cost?: number; readonly tokens?: number };
}

/** Who plays the personas: the stand-in or a model on a server. */
export type ModelSettings = { readonly kind: 'offline' } | ServerSettings;

/** A variable that holds a key. */
type KeyName = 'DEEPSEEK_API_KEY' | 'LLM_API_KEY';

const deepseek = { baseURL: 'https://api.deepseek.com', model: 'deepseek-flash' };
const priced = 'deepseek-flash';
const usualCost = 1;
// About a day of the shipped personas; what it costs nobody knows where there is no price.
const usualTokens = 2_000_000;
const highestPrice = 10_000;
const highestBudget = 1_000_000;

/** Reads which model the environment asks for. The problems name variables and hold no value of a secret one. */
export function readModelSettings(environment: NodeJS.ProcessEnv): {
  readonly settings: ModelSettings;
  readonly problems: readonly string[];
} {
  const reader = new EnvironmentReader(environment);
  const asked = reader.given('DEEPSEEK_API_KEY', 'LLM_API_KEY', 'LLM_BASE_URL', 'LLM_MODEL');
  const settings: ModelSettings = asked.length > 0 ? readServer(reader) : { kind: 'offline' };
  return { settings, problems: reader.problems };
}

function readServer(reader: EnvironmentReader): ServerSettings {
  const place = reader.text('DEEPSEEK_API_KEY') === undefined ? readOwnPlace(reader) : readDeepSeek(reader);
  const price = readPrice(reader) ?? (place.model === priced ? 'public' : undefined);
  return {
    kind: 'server',
    ...place,
    thinking: readThinking(reader, place.model),
    price,
    day: readDay(reader, price !== undefined),
  };
}

type Place = Pick<ServerSettings, 'baseURL' | 'model' | 'key'>;

function readDeepSeek(reader: EnvironmentReader): Place {
  const others = reader.given('LLM_API_KEY', 'LLM_BASE_URL', 'LLM_MODEL');
  if (others.length > 0) {
    reader.complain(`DEEPSEEK_API_KEY and ${others.join(', ')} name two models: unset one or the other.`);
  }
  return { ...deepseek, key: readKey(reader, 'DEEPSEEK_API_KEY') };
}

function readOwnPlace(reader: EnvironmentReader): Place {
  const example = 'such as LLM_BASE_URL=http://localhost:11434/v1 with LLM_MODEL=llama3.2';
  for (const name of ['LLM_BASE_URL', 'LLM_MODEL'] as const) {
    if (reader.text(name) === undefined)
      reader.complain(`${name} is missing: a model has an address and a name, ${example}.`);
  }
  return {
    baseURL: readAddress(reader),
    model: reader.text('LLM_MODEL') ?? '',
    key: readKey(reader, 'LLM_API_KEY'),
  };
}

/** The address is not repeated in a problem, since it may hold a password. */
function readAddress(reader: EnvironmentReader): string {
  const text = reader.text('LLM_BASE_URL') ?? '';
  if (text === '') return text;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    reader.complain('LLM_BASE_URL is no address: write one such as https://api.example.com/v1.');
  } else if (url.username || url.password || url.search || url.hash) {
    reader.complain('LLM_BASE_URL must be an address alone: put a key into LLM_API_KEY, and leave out ?, # and @.');
  } else if (url.pathname.includes('/chat/completions')) {
    reader.complain('LLM_BASE_URL must end before /chat/completions, which is added to it.');
  }
  return text;
}

function readKey(reader: EnvironmentReader, name: KeyName): ServerSettings['key'] {
  const value = reader.text(name);
  if (value === undefined) return undefined;
  if (!/^[\x21-\x7e]+$/.test(value)) reader.complain(`${name} holds a character that no key has: copy the key again.`);
  return { name, value };
}

function readThinking(reader: EnvironmentReader, model: string): boolean {
  const thinking = reader.choice('LLM_THINKING', ['on', 'off']) === 'on';
  if (thinking && model !== '' && !model.startsWith('deepseek-')) {
    reader.complain("LLM_THINKING=on is for DeepSeek's models, whose names begin with deepseek-: unset it.");
  }
  return thinking;
}

function readPrice(reader: EnvironmentReader): PriceList | undefined {
  const names = ['LLM_PRICE_PROMPT', 'LLM_PRICE_CACHED', 'LLM_PRICE_COMPLETION'] as const;
  if (reader.given(...names).length === 0) return undefined;
  for (const name of ['LLM_PRICE_PROMPT', 'LLM_PRICE_COMPLETION'] as const) {
    if (reader.text(name) === undefined) {
      reader.complain(`${name} is missing: a price is at least LLM_PRICE_PROMPT and LLM_PRICE_COMPLETION.`);
    }
  }
  const [prompt = 0, cached = prompt, completion = 0] = names.map((name) => reader.amount(name, highestPrice));
  return { prompt, cached, completion };
}

function readDay(reader: EnvironmentReader, hasPrice: boolean): ServerSettings['day'] {
  const cost = reader.amount('DAY_BUDGET_USD', highestBudget);
  const tokens = reader.wholeNumber('DAY_BUDGET_TOKENS');
  if (cost !== undefined && !hasPrice) {
    reader.complain(
      'DAY_BUDGET_USD needs the price of the model: set LLM_PRICE_PROMPT and LLM_PRICE_COMPLETION (USD for a million tokens), or DAY_BUDGET_TOKENS in its place.',
    );
  }
  if (hasPrice) return { cost: cost ?? usualCost, ...(tokens === undefined ? {} : { tokens }) };
  return { tokens: tokens ?? usualTokens };
}
