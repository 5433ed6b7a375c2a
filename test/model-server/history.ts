import type { CompletionMessage } from './completion.ts';
import type { ChatRequest, WireCall, WireMessage } from './wire.ts';

/** Holds the history of every request to what strict servers demand of it. */
export class StrictHistory {
  readonly #reasonings = new Map<string, Set<string>>();

  /** Remembers an answered message, whose reasoning must come back with it. */
  gave(message: CompletionMessage): void {
    if (message.reasoning_content === undefined) return;
    const mark = markOf(message);
    this.#reasonings.set(mark, (this.#reasonings.get(mark) ?? new Set()).add(message.reasoning_content));
  }

  /** The first thing that is wrong with a request's messages; undefined where all is well. */
  problem({ messages }: ChatRequest): string | undefined {
    let owed: (string | undefined)[] = [];
    for (const [index, message] of messages.entries()) {
      const wrong =
        orderProblem(message, messages[index - 1], owed) ??
        contentProblem(message) ??
        callsProblem(message.tool_calls ?? []) ??
        this.#reasoningProblem(message);
      if (wrong) return `messages[${index}]: ${wrong}`;
      owed = message.role === 'tool' ? owed.slice(1) : (message.tool_calls ?? []).map(({ id }) => id);
    }
    if (owed.length > 0) return `the tool call ${owed[0]} has no result`;
    const last = messages.at(-1)?.role;
    return last === 'user' || last === 'tool' ? undefined : 'the last message must be of the user or of a tool';
  }

  #reasoningProblem(message: WireMessage): string | undefined {
    if (message.role !== 'assistant') return undefined;
    const given = this.#reasonings.get(markOf(message));
    if (!given || given.has(message.reasoning_content ?? '\u0000')) return undefined;
    return 'the reasoning_content that was given must come back as it was';
  }
}

function orderProblem(
  { role, tool_call_id }: WireMessage,
  before: WireMessage | undefined,
  owed: readonly (string | undefined)[],
): string | undefined {
  if (!['system', 'user', 'assistant', 'tool'].includes(role)) return `unknown role ${role}`;
  if (!before) return role === 'system' ? undefined : 'the first message must be the system message';
  if (role === 'system') return 'a second system message';
  if (role === 'tool') {
    if (owed.length === 0) return `a result for the tool call ${tool_call_id}, which nobody made`;
    return tool_call_id === owed[0] ? undefined : `a result for ${tool_call_id} where one for ${owed[0]} is due`;
  }
  if (owed.length > 0) return `the tool call ${owed[0]} has no result`;
  if (role === before.role) return `two ${role} messages in a row`;
  return role === 'assistant' && before.role === 'system' ? 'the first turn must be of the user' : undefined;
}

function contentProblem({ role, content, tool_calls }: WireMessage): string | undefined {
  if (tool_calls !== undefined && tool_calls.length === 0) return 'tool_calls is empty';
  if (tool_calls && role !== 'assistant') return `tool_calls in a message of role ${role}`;
  if (tool_calls && (content === null || content === undefined)) return undefined;
  if (typeof content !== 'string') return 'the content must be a text';
  return role === 'assistant' && !tool_calls && content === '' ? 'content or tool_calls must be set' : undefined;
}

function callsProblem(calls: readonly WireCall[]): string | undefined {
  const ids = new Set(calls.map(({ id }) => id));
  if (ids.size < calls.length) return 'two tool calls with one id';
  return calls.map(callProblem).find((problem) => problem !== undefined);
}

function callProblem(call: WireCall): string | undefined {
  if (typeof call.id !== 'string' || call.id === '') return 'a tool call without an id';
  if (call.type !== 'function') return `the tool call ${call.id} is of no known type`;
  if (typeof call.function?.name !== 'string') return `the tool call ${call.id} names no tool`;
  return isJsonObject(call.function.arguments) ? undefined : `the arguments of ${call.id} are no JSON object`;
}

function isJsonObject(text: string | undefined): boolean {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What tells an assistant message from others, whatever a client must change of it. */
function markOf(message: CompletionMessage | WireMessage): string {
  return JSON.stringify([message.tool_calls?.[0]?.id ?? '', message.content ?? '']);
}
