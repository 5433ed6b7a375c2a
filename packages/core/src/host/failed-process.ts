import { hasCode } from '../errors/index.ts';

const failed = 1;
const misused = 2;

/** The exit code of a process that ended by this error: 2 where it was called or set up wrongly, else 1. */
export function exitCodeOf(error: unknown): number {
  return hasCode(error, 'invalid-option') ? misused : failed;
}

/** An error for a person: what it says, and what its cause adds to that, with the code that it carries. */
export function sentencesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message } = error;
  if (!(cause instanceof Error) || (cause.message !== '' && message.includes(cause.message))) return message;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  return `${message} ${cause.message || cause.name}${code}.`;
}
