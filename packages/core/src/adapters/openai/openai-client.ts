import type { Json } from '../../domain/json.ts';

/** The part of an `OpenAI` client that is used. */
export interface OpenAIClient {
  /** Named in error messages, by host and port alone. */
  readonly baseURL: string;
  /** Read only to keep it out of error messages. */
  readonly apiKey?: string | null;
  readonly chat: {
    readonly completions: {
      /** Makes one request for a chat completion. */
      create(body: ChatBody, options: ChatOptions): PromiseLike<unknown>;
    };
  };
}

/** How one request is made. */
interface ChatOptions {
  readonly signal: AbortSignal;
  readonly maxRetries: number;
  readonly timeout: number;
}

/** The body of a request for a chat completion. */
export interface ChatBody {
  readonly model: string;
  readonly messages: ChatMessage[];
  readonly tools?: ChatTool[];
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
}

/** A tool as the protocol describes it. */
export interface ChatTool {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: { readonly [key: string]: Json };
  };
}

/** A message as the protocol sends it. */
export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly tool_calls?: ChatToolCall[] }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

/** A tool call as the protocol sends it back. */
export interface ChatToolCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}
