import type { Json } from '../domain/json.ts';
import type { Tool } from '../domain/opening.ts';
import type { Usage } from '../domain/spending.ts';

/** Something that plays a persona: reads messages, chooses tool calls. */
export interface LanguageModel {
  /** Stored with every reply. */
  readonly name: string;
  /** One request, one try; throws ModelError and nothing else, also when `signal` aborts. */
  generate(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
  /** USD for this usage at this time; providers charge by the hour of the day too. */
  price?(usage: Usage, at: Date): number;
}

/** What a model is asked. */
export interface ModelRequest {
  /** `slot/username/step`: the same for the same step however often it is asked, to seed a draw or trace a call. */
  readonly key: string;
  readonly messages: readonly Message[];
  readonly tools: readonly Tool[];
  /** The most tokens that the reply may have. */
  readonly maxTokens: number;
}

/** One message. Each tool call of an assistant message is followed by exactly one result, in order. */
export type Message =
  | { readonly role: 'system' | 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly calls: readonly ToolCall[]; readonly carry?: Json }
  | { readonly role: 'tool'; readonly callId: string; readonly text: string };

/** A tool call as the model wrote it. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** Raw text, meant to be a JSON object: only the engine parses it. */
  readonly arguments: string;
}

/** What a model answered. */
export interface ModelReply {
  readonly text: string;
  readonly calls: readonly ToolCall[];
  /** `prompt-filtered` is the engine's own: it stores it where the provider filtered the prompt itself. */
  readonly finish: 'stop' | 'calls' | 'length' | 'filtered' | 'prompt-filtered';
  readonly usage?: Usage;
  /** Provider data that must go back with this message, as it came. */
  readonly carry?: Json;
}
