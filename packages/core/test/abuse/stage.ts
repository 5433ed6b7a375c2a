import { inspect } from 'node:util';
import type { Clock, LanguageModel, Logger, ModelReply, ModelRequest, PersonaDraft } from '@sim-feed/core';

/** A persona of which nothing matters but its name. */
export function persona(username: string): PersonaDraft {
  return { username, bio: `I am ${username}.`, description: `Plays ${username}.` };
}

/** So many personas: user_00, user_01 and so on. */
export function crowd(count: number): PersonaDraft[] {
  return Array.from({ length: count }, (_, index) => persona(`user_${String(index).padStart(2, '0')}`));
}

/** The machine's clock, with which no pause takes any time. */
export const hastyClock: Clock = { now: () => new Date(), sleep: async () => undefined };

/** A logger that keeps every line with everything that a real one could write of it. */
export function keepingLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (fields: object, message: string) => {
    lines.push(`${message} ${inspect(fields, { depth: 20, showHidden: true, maxStringLength: null })}`);
  };
  return { lines, debug: keep, info: keep, warn: keep, error: keep };
}

/** One call of a model and what it answered. */
export interface Exchange {
  readonly request: ModelRequest;
  readonly reply: ModelReply;
}

/** The model, with all its exchanges kept. */
export function keepingModel(model: LanguageModel): LanguageModel & { readonly exchanges: Exchange[] } {
  const exchanges: Exchange[] = [];
  return {
    ...model,
    exchanges,
    async generate(request, signal) {
      const reply = await model.generate(request, signal);
      exchanges.push({ request, reply });
      return reply;
    },
  };
}

/** Who is asked, as a model call's key names it. */
export function usernameOf({ key }: Pick<ModelRequest, 'key'>): string {
  return key.split('/').at(-2) ?? '';
}

/** Which call of its turn it is, as its key names it. */
export function stepOf({ key }: Pick<ModelRequest, 'key'>): number {
  return Number(key.split('/').at(-1));
}
