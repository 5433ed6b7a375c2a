import assert from 'node:assert/strict';
import { ModelError } from '../errors/index.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../ports/index.ts';
import type { ScriptLine } from './script-line.ts';

/** Lines in the order of the calls, lines by username, or one endless line. */
export type Script = readonly ScriptLine[] | Readonly<Record<string, readonly ScriptLine[]>> | ScriptLine;

/** A language model for tests that answers by a script and remembers what it was asked. */
export interface ScriptedModel extends LanguageModel, Disposable {
  /** Every request so far, in order. */
  readonly requests: readonly ModelRequest[];
  /** The requests of one persona so far. */
  requestsOf(username: string): readonly ModelRequest[];
  /** Throws an AssertionError where a call was not in the script, or a line of it was not called. */
  assertDone(): void;
}

/**
 * A language model that answers by a script. A call that is not in it fails with a ModelError and is held against
 * the script by `assertDone`, which `using` calls by itself.
 */
export function scriptedModel(
  script: Script,
  options: Pick<LanguageModel, 'price'> & { name?: string } = {},
): ScriptedModel {
  const lines = linesOf(script);
  const requests: ModelRequest[] = [];
  const unexpected: string[] = [];

  function nextLine(request: ModelRequest): ScriptLine {
    const line = lines.take(usernameOf(request));
    if (line !== undefined) return line;
    unexpected.push(request.key);
    throw new ModelError('invalid', `The script has no line for the call ${request.key}.`);
  }

  function assertDone(): void {
    assert.deepEqual({ unexpected, left: lines.left() }, { unexpected: [], left: {} }, 'The script was not followed.');
  }

  return {
    name: options.name ?? 'scripted',
    ...(options.price && { price: options.price }),
    requests,
    requestsOf: (username) => requests.filter((request) => usernameOf(request) === username),
    async generate(request, signal) {
      if (signal.aborted) throw aborted(signal);
      requests.push(structuredClone(request));
      return unlessAborted(signal, nextLine(request), request);
    },
    assertDone,
    [Symbol.dispose]: assertDone,
  };
}

interface Lines {
  take(username: string): ScriptLine | undefined;
  /** How many lines are left, by username; `*` where the script does not go by usernames. */
  left(): Record<string, number>;
}

function linesOf(script: Script): Lines {
  if (typeof script === 'function') return { take: () => script, left: () => ({}) };
  const byName = !isList(script);
  const rest = new Map(Object.entries(byName ? script : { '*': script }).map(([name, list]) => [name, [...list]]));
  return {
    take: (username) => rest.get(byName ? username : '*')?.shift(),
    left: () =>
      Object.fromEntries([...rest].filter(([, list]) => list.length > 0).map(([name, list]) => [name, list.length])),
  };
}

function isList(script: Exclude<Script, ScriptLine>): script is readonly ScriptLine[] {
  return Array.isArray(script);
}

function usernameOf({ key }: ModelRequest): string {
  return key.split('/').at(-2) ?? '';
}

async function unlessAborted(signal: AbortSignal, line: ScriptLine, request: ModelRequest): Promise<ModelReply> {
  const { promise: abortion, reject } = Promise.withResolvers<never>();
  const abort = () => reject(aborted(signal));
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([line(request, signal), abortion]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function aborted(signal: AbortSignal): ModelError {
  return new ModelError('timeout', 'The call was aborted.', { cause: signal.reason });
}
