import type { Json } from '../../domain/json.ts';
import type { Tool } from '../../domain/opening.ts';
import type { Message, ModelRequest, ToolCall } from '../../ports/language-model.ts';
import { carriedByCall, carriedByMessage } from './carry.ts';
import type { ChatBody, ChatMessage, ChatTool, ChatToolCall } from './openai-client.ts';

// Servers refuse an assistant message that holds nothing, and models take up a placeholder made of words.
const nothingSaid = '...';

/** What shapes the body beside the request. */
export interface BodySettings {
  readonly model: string;
  readonly thinking: boolean;
  /** Whether the server wants `max_completion_tokens`, as OpenAI's own does, or what all others know. */
  readonly namesCompletionTokens: boolean;
  readonly extra: Readonly<Record<string, Json | undefined>>;
}

/** A request in the words of the chat completions protocol. */
export function chatBody(request: ModelRequest, settings: BodySettings): ChatBody {
  const { model, thinking, namesCompletionTokens, extra } = settings;
  const isDeepSeek = isDeepSeekModel(model);
  return {
    model,
    messages: request.messages.map((message) => chatMessage(message, isDeepSeek && thinking)),
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(chatTool) }),
    [namesCompletionTokens ? 'max_completion_tokens' : 'max_tokens']: request.maxTokens,
    ...(isDeepSeek ? { thinking: { type: thinking ? 'enabled' : 'disabled' } } : {}),
    ...extra,
  };
}

/** Whether a model goes by DeepSeek's rules: its thinking switch and its prices. */
export function isDeepSeekModel(model: string): boolean {
  return model.startsWith('deepseek-');
}

function chatMessage(message: Message, demandsReasoning: boolean): ChatMessage {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.text };
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
    case 'assistant':
      return assistantMessage(message, demandsReasoning);
  }
}

function assistantMessage(
  { text, calls, carry }: Extract<Message, { role: 'assistant' }>,
  demandsReasoning: boolean,
): ChatMessage {
  const content = calls.length === 0 && text.trim() === '' ? nothingSaid : text;
  return {
    role: 'assistant',
    content,
    ...(calls.length === 0
      ? {}
      : { tool_calls: calls.map((call, at) => chatToolCall(call, carriedByCall(carry, at))) }),
    ...(demandsReasoning ? { reasoning_content: '' } : {}),
    ...carriedByMessage(carry),
  };
}

function chatToolCall(call: ToolCall, carried: object): ChatToolCall {
  return { id: call.id, type: 'function', function: { name: call.name, arguments: call.arguments }, ...carried };
}

function chatTool({ name, description, parameters }: Tool): ChatTool {
  return {
    type: 'function',
    function: { name, description, parameters: parameters as ChatTool['function']['parameters'] },
  };
}
