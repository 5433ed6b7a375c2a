import { z } from 'zod';

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
