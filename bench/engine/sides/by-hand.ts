import OpenAI from 'openai';
import { type Play, type Setting, turnsAtOnce } from '../told.ts';
import { together } from './together.ts';

/** The loop that one would write by hand: ask, run the tool, tell its result, until ten calls are made. */
export function byHand({ baseURL, turn }: Setting): Play {
  const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 });
  const tools = turn.tools.map(({ name, description, parameters }) => ({
    type: 'function' as const,
    function: { name, description, parameters: { ...parameters } },
  }));
  const names = new Set(turn.tools.map(({ name }) => name));

  async function play(): Promise<void> {
    const effects: { readonly name: string; readonly input: unknown }[] = [];
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: turn.system },
      { role: 'user', content: turn.opening },
    ];
    while (effects.length < turn.results.length) {
      const { choices } = await client.chat.completions.create({
        model: 'scripted',
        messages,
        tools,
        max_tokens: 1_000,
      });
      const message = choices[0]?.message;
      if (!message?.tool_calls) throw new TypeError('The server called no tool.');
      messages.push(message);
      for (const call of message.tool_calls) {
        if (call.type !== 'function' || !names.has(call.function.name)) throw new TypeError('There is no such tool.');
        const content = JSON.stringify(turn.results[effects.length]);
        effects.push({ name: call.function.name, input: JSON.parse(call.function.arguments) });
        messages.push({ role: 'tool', tool_call_id: call.id, content });
      }
    }
  }
  return async (turns) => () => together(turns, turnsAtOnce, play);
}
