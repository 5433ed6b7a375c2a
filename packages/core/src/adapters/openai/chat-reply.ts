import type { Usage } from '../../domain/spending.ts';
import type { ModelReply, ToolCall } from '../../ports/language-model.ts';
import { carryFrom } from './carry.ts';
import { fieldOf, numberOf, textOf } from './field.ts';

/**
 * Reads a chat completion; undefined where it is none, or where the server says that it broke off. A completion
 * without choices or content is an empty reply, which the engine corrects.
 */
export function readReply(completion: unknown): ModelReply | undefined {
  const choices = fieldOf(completion, 'choices');
  if (!Array.isArray(choices)) return undefined;
  const choice: unknown = choices[0];
  const reason = fieldOf(choice, 'finish_reason');
  if (reason === 'insufficient_system_resource' || reason === 'error') return undefined;

  const message = fieldOf(choice, 'message');
  const written = fieldOf(message, 'tool_calls');
  const calls: readonly unknown[] = Array.isArray(written) ? written : [];
  const carry = carryFrom(message, calls);
  const usage = readUsage(fieldOf(completion, 'usage'));
  return {
    text: readText(fieldOf(message, 'content')) || (textOf(message, 'refusal') ?? ''),
    calls: calls.map(readCall),
    finish: readFinish(reason, calls.length > 0),
    ...(usage === undefined ? {} : { usage }),
    ...(carry === undefined ? {} : { carry }),
  };
}

function readText(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part) => textOf(part, 'text') ?? '').join('') : '';
}

function readCall(call: unknown): ToolCall {
  const id = fieldOf(call, 'id');
  const chosen = fieldOf(call, 'function');
  return {
    id: typeof id === 'number' ? String(id) : (textOf(call, 'id') ?? ''),
    name: textOf(chosen, 'name') ?? '',
    arguments: readArguments(fieldOf(chosen, 'arguments')),
  };
}

function readArguments(written: unknown): string {
  if (typeof written === 'string') return written;
  return written === undefined || written === null ? '{}' : JSON.stringify(written);
}

function readFinish(reason: unknown, hasCalls: boolean): ModelReply['finish'] {
  if (reason === 'length') return 'length';
  if (reason === 'content_filter') return 'filtered';
  // Servers differ in what they say beside tool calls, and have reasons of their own.
  return hasCalls ? 'calls' : 'stop';
}

function readUsage(usage: unknown): Usage | undefined {
  const prompt = numberOf(usage, 'prompt_tokens');
  const completion = numberOf(usage, 'completion_tokens');
  if (prompt === undefined || completion === undefined) return undefined;
  const cached = numberOf(fieldOf(usage, 'prompt_tokens_details'), 'cached_tokens');
  return { prompt, cached: cached ?? numberOf(usage, 'prompt_cache_hit_tokens') ?? 0, completion };
}
