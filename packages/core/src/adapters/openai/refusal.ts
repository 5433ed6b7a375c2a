import type { ModelErrorKind } from '../../errors/model-error.ts';
import { fieldOf, numberOf, textOf } from './field.ts';

/** A server's refusal, as far as it can be read. */
export interface Refusal {
  readonly status: number;
  /** The server's code and type together; empty where it names none. */
  readonly code: string;
  /** The server's own words; they may hold anything. */
  readonly words: string;
}

/** Reads an answer's status and its `error`, which is an object with most servers and a text with some. */
export function readRefusal(status: number, error: unknown): Refusal {
  return {
    status,
    code: `${textOf(error, 'code') ?? ''} ${textOf(error, 'type') ?? ''}`.trim(),
    words: typeof error === 'string' ? error : (textOf(error, 'message') ?? ''),
  };
}

/** The refusal inside an answer of status 200: what a gateway, or a server that has sent blank lines, can still say. */
export function refusalIn(answer: unknown): Refusal | undefined {
  const error = fieldOf(answer, 'error');
  if (error === undefined || error === null || Array.isArray(fieldOf(answer, 'choices'))) return undefined;
  const status = numberOf(error, 'code') ?? numberOf(error, 'status') ?? 500;
  return readRefusal(status >= 400 && status <= 599 ? status : 500, error);
}

/** What a refusal means for the engine. */
export function kindOf(refusal: Refusal): ModelErrorKind {
  const { status } = refusal;
  if (status >= 500 || status === 409 || status === 425) return 'server';
  if (status === 408) return 'timeout';
  if (status === 401) return 'auth';
  if (status === 402 || isAboutFunds(refusal)) return 'funds';
  if (status === 429) return 'rate';
  if (isAboutContent(refusal)) return 'filtered';
  if (status === 403) return 'auth';
  if (status === 413 || isAboutLength(refusal)) return 'too-long';
  return 'invalid';
}

function isAboutFunds({ code }: Refusal): boolean {
  return /insufficient_(quota|balance|funds|credits)|exceeded_current_quota|billing/i.test(code);
}

function isAboutContent({ code, words }: Refusal): boolean {
  return (
    /content_?filter|content_policy|responsibleai|data_inspection|moderation|risk_control/i.test(code) ||
    /content exists risk|content (management )?policy|usage policy|was flagged|been flagged/i.test(words)
  );
}

function isAboutLength({ code, words }: Refusal): boolean {
  return (
    /context_length|context_size|string_above_max_length|prompt_too_long/i.test(code) ||
    /context (length|window|size)|maximum number of tokens|(prompt|input|request) is too l(ong|arge)/i.test(words)
  );
}
