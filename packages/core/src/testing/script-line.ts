import type { Json } from '../domain/index.ts';
import { ModelError, type ModelErrorKind } from '../errors/index.ts';
import type { ModelReply, ModelRequest } from '../ports/index.ts';

/** What a scripted model does when it is called: give a reply, or throw. */
export type ScriptLine = (request: ModelRequest, signal: AbortSignal) => ModelReply | Promise<ModelReply>;

/** A tool call in a script: a name, and arguments as a value or, as a string, as raw text. */
export type ScriptedCall = readonly [name: string, arguments: Json];

/** What of a reply a script may set beside its text and calls. */
export type ReplyDetails = Partial<Omit<ModelReply, 'text' | 'calls'>>;

/** A line that answers with these words and calls nothing, which ends a turn. */
export function says(text: string, details: ReplyDetails = {}): ScriptLine {
  return () => ({ text, calls: [], finish: 'stop', ...details });
}

/** A line that answers with these tool calls, in order. */
export function calls(...chosen: readonly ScriptedCall[]): ScriptLine {
  return ({ key }) => ({
    text: '',
    calls: chosen.map(([name, input], index) => ({ id: `${key}#${index}`, name, arguments: rawText(input) })),
    finish: 'calls',
  });
}

/** A line that fails with a ModelError of this kind. */
export function fails(kind: ModelErrorKind, options: { readonly retryAfter?: number } = {}): ScriptLine {
  return () => {
    throw new ModelError(kind, `The script says: ${kind}.`, options);
  };
}

/** A line that never answers: the call ends when its signal aborts. */
export function hangs(): ScriptLine {
  return () => new Promise(() => {});
}

function rawText(input: Json): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
