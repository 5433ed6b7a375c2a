import type { LanguageModel, ModelRequest } from '@sim-feed/core';
import { ModelError } from '@sim-feed/core';
import type { Terminal } from '../terminal/terminal.ts';
import { failureText, promptText, replyText, type Sent } from './prompt-text.ts';

/** The model, showing each prompt of the persona's turns as it is sent, and each reply as it comes. */
export function showingPrompts(model: LanguageModel, username: string, terminal: Terminal): LanguageModel {
  let last: Sent | undefined;
  return {
    ...model,
    async generate(request, signal) {
      const { slot, name } = partsOf(request);
      if (name !== username) return model.generate(request, signal);
      const isSameTurn = last?.slot === slot;
      const number = !isSameTurn || !last ? 1 : last.number + (last.request.key === request.key ? 0 : 1);
      const sent: Sent = { slot, number, request, again: isSameTurn && last?.request.key === request.key };
      terminal.print(promptText(sent, { last: isSameTurn ? last : undefined, username, model: model.name }, terminal));
      last = sent;
      try {
        const reply = await model.generate(request, signal);
        last = { ...sent, reply };
        terminal.print(replyText(reply, terminal));
        return reply;
      } catch (error) {
        if (ModelError.is(error)) terminal.print(failureText(error.message, terminal));
        throw error;
      }
    },
  };
}

/** What a request's key, `slot/username/step`, says of it. */
function partsOf({ key }: ModelRequest): { slot: string; name: string } {
  const [slot = '', name = ''] = key.split('/');
  return { slot, name };
}
