import type { Scripted } from './completion.ts';
import type { ChatRequest } from './wire.ts';

/** Answers a request. */
export type Script = (request: ChatRequest) => Scripted | Promise<Scripted>;

/** The answer that ends a turn. */
export const done: Scripted = { text: 'done' };

/** Answers with these, one after another; a request more is a mistake that the server records. */
export function inOrder(...replies: readonly (Scripted | Script)[]): Script {
  const left = [...replies];
  return (request) => {
    const next = left.shift();
    if (next === undefined) throw new RangeError('The script has no answer left.');
    return typeof next === 'function' ? next(request) : next;
  };
}

/** Answers by the persona whose turn it is; the others are done at once. */
export function byPersona(scripts: Readonly<Record<string, Script>>, otherwise: Script = () => done): Script {
  return (request) => (scripts[personaOf(request) ?? ''] ?? otherwise)(request);
}

/** The username of the persona whose turn it is, as its opening names it. */
export function personaOf({ messages }: ChatRequest): string | undefined {
  const opening = messages.find(({ role }) => role === 'user')?.content ?? '';
  return /^You are @([A-Za-z0-9_]+)\.$/m.exec(opening)?.[1];
}
