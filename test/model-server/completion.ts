import { tokensIn } from './prefix-cache.ts';
import type { ChatRequest } from './wire.ts';

/** A tool call that a script makes. Arguments that are no text become their JSON. */
export interface ScriptedCall {
  /** One of its own unless given. */
  readonly id?: string;
  readonly name: string;
  readonly arguments?: unknown;
}

/** What a script answers; all of it optional. */
export interface Scripted {
  readonly text?: string | null;
  readonly calls?: readonly ScriptedCall[];
  /** Given as `reasoning_content`, and demanded back. */
  readonly reasoning?: string;
  /** What the answer says; `tool_calls` or `stop` unless given. */
  readonly finish?: string;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** A chat completion, before it is sent. */
export interface Completion {
  readonly choices: readonly { readonly message: CompletionMessage; readonly [field: string]: unknown }[];
  readonly [field: string]: unknown;
}

/** The assistant's message in a completion. */
export interface CompletionMessage {
  readonly role: 'assistant';
  readonly content: string | null;
  readonly reasoning_content?: string;
  readonly tool_calls?: readonly {
    readonly id: string;
    readonly type: 'function';
    readonly function: { readonly name: string; readonly arguments: string };
  }[];
}

/** The completion of a request, with DeepSeek's and OpenAI's ways of counting cached tokens side by side. */
export function completionOf(
  request: ChatRequest,
  scripted: Scripted,
  counted: { readonly prompt: number; readonly cached: number },
  number: number,
): Completion {
  const message = messageOf(scripted, number);
  const completion = tokensIn(JSON.stringify([message.content, message.tool_calls, message.reasoning_content]));
  return {
    id: `completion-${number}`,
    object: 'chat.completion',
    created: 0,
    model: request.model ?? '',
    choices: [
      {
        index: 0,
        message,
        logprobs: null,
        finish_reason: scripted.finish ?? (message.tool_calls ? 'tool_calls' : 'stop'),
      },
    ],
    usage: {
      prompt_tokens: counted.prompt,
      completion_tokens: completion,
      total_tokens: counted.prompt + completion,
      prompt_tokens_details: { cached_tokens: counted.cached },
      prompt_cache_hit_tokens: counted.cached,
      prompt_cache_miss_tokens: counted.prompt - counted.cached,
    },
  };
}

function messageOf({ text, calls = [], reasoning }: Scripted, number: number): CompletionMessage {
  return {
    role: 'assistant',
    content: text ?? (calls.length > 0 || text === null ? null : ''),
    ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
    ...(calls.length === 0
      ? {}
      : {
          tool_calls: calls.map(({ id, name, arguments: given = {} }, position) => ({
            id: id ?? `call_${number}_${position}`,
            type: 'function' as const,
            function: { name, arguments: typeof given === 'string' ? given : JSON.stringify(given) },
          })),
        }),
  };
}
