import { z } from 'zod';
import { isStorable } from '../../domain/index.ts';

// Described by their format alone: the pattern that checks a time has 300 characters and would fill the documents.
/** An instant in UTC. */
export const time = () => z.iso.datetime().meta({ pattern: undefined, examples: ['2026-03-01T12:00:00.000Z'] });

/** Names a row: a positive integer that JSON and JavaScript hold exactly. */
export const id = () =>
  z
    .int()
    .positive()
    .max(999_999_999_999_999)
    .meta({ examples: [42] });

/** How many there are. */
export const count = () => z.int().nonnegative();

/** A text that can be stored. What else it must be, `meta` says for the documents and a service for the sender. */
export const text = (meta: { format?: string; minLength?: number; maxLength?: number; pattern?: string } = {}) =>
  z.string().refine(isStorable, { error: 'must be well-formed text without NUL' }).meta(meta);
