import { inspect } from 'node:util';
import { SimFeedError } from '@sim-feed/core';
import { printable, printableLine } from '../terminal/printable.ts';
import { UsageError } from './usage-error.ts';

/** What a person is told of an error: one sentence, or a list of them, and everything where DEBUG is set. */
export function explainError(error: unknown, environment: NodeJS.ProcessEnv): string {
  const sentence = sentenceOf(error);
  return environment['DEBUG'] ? `${sentence}\n${inspect(error)}` : sentence;
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return printable(error.message);
  if (SimFeedError.is(error)) return printableLine(error.message);
  const message = error instanceof Error ? error.message || error.name : String(error);
  return `Something unexpected went wrong: ${printableLine(message)} (DEBUG=1 shows where)`;
}
