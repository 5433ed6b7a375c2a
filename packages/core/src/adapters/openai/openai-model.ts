import type { Json } from '../../domain/json.ts';
import type { Usage } from '../../domain/spending.ts';
import { InvalidOption } from '../../errors/engine-errors.ts';
import { ModelError } from '../../errors/model-error.ts';
import type { LanguageModel } from '../../ports/language-model.ts';
import { chatBody, isDeepSeekModel } from './chat-body.ts';
import { readReply } from './chat-reply.ts';
import { deepseekPrice } from './deepseek-price.ts';
import { type Asked, failureFrom, refusedBy, unreadable } from './model-failure.ts';
import type { OpenAIClient } from './openai-client.ts';
import { refusalIn } from './refusal.ts';
import { withinLimit } from './time-limit.ts';

const longestTimeout = 3_600_000;
// Ours ends the wait, with an error that says why; the SDK's own then ends the request.
const sdkGrace = 100;

/** How a model on an OpenAI-compatible server is used. */
export interface OpenAIModelOptions {
  /** The model's name at the server; `deepseek-flash` unless given. */
  readonly model?: string;
  /** Whether a DeepSeek model thinks before it answers, which is slow and dear; false unless given. */
  readonly thinking?: boolean;
  /** USD for a usage at a time. DeepSeek's prices for `deepseek-*`; for other models there is none unless given. */
  readonly price?: (usage: Usage, at: Date) => number;
  /** Stored with every reply; the model's name unless given. */
  readonly name?: string;
  /** Milliseconds that a whole call may take; 60,000 unless given. */
  readonly timeout?: number;
  /** More fields of the request's body, such as `temperature`. They win over ours; `undefined` leaves ours out. */
  readonly extra?: Readonly<Record<string, Json | undefined>>;
}

/**
 * A language model on any server that speaks OpenAI's chat completions, through the client passed in. One request,
 * one try, whatever the client's own retries and timeout are. Throws InvalidOption.
 */
export function openaiModel(client: OpenAIClient, options: OpenAIModelOptions = {}): LanguageModel {
  const { model = 'deepseek-flash', thinking = false, timeout = 60_000, extra = {} } = options;
  if (model === '') throw new InvalidOption('model: must name a model.');
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > longestTimeout) {
    throw new InvalidOption(`timeout: must be a whole number of milliseconds from 1 to ${longestTimeout}.`);
  }
  const price = options.price ?? (isDeepSeekModel(model) ? deepseekPrice : undefined);
  const server = serverOf(client.baseURL);
  const settings = { model, thinking, extra, namesCompletionTokens: server.startsWith('api.openai.com:') };

  const late = () => new ModelError('timeout', `The server ${server} did not answer within ${timeout / 1_000} s.`);

  return {
    name: options.name ?? model,
    async generate(request, signal) {
      const asked: Asked = { model, server, secret: client.apiKey };
      try {
        if (signal.aborted) throw stopped();
        const answer = await withinLimit(timeout, late, () =>
          client.chat.completions.create(chatBody(request, settings), {
            signal,
            maxRetries: 0,
            timeout: timeout + sdkGrace,
          }),
        );
        const refusal = refusalIn(answer);
        if (refusal) throw refusedBy(refusal, asked);
        const reply = readReply(answer);
        if (!reply) throw unreadable(asked);
        return reply;
      } catch (error) {
        throw signal.aborted && !ModelError.is(error) ? stopped() : failureFrom(error, asked);
      }
    },
    ...(price === undefined ? {} : { price }),
  };
}

function stopped(): ModelError {
  return new ModelError('timeout', 'The call was stopped before its answer.');
}

/** Host and port alone: a base URL may hold a password or a token. */
function serverOf(baseURL: string): string {
  const url = URL.parse(baseURL);
  if (!url) throw new InvalidOption('client: its baseURL must be a URL.');
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}
