import { z } from 'zod';

const time = z.iso.datetime();
// PostgreSQL knows no year 0.
const earliestTime = '0001';
const highestId = 999_999_999_999_999;

/** A whole number as it stands in a URL. */
function wholeNumber(least: number, most: number, description: string) {
  const rule = most === highestId ? 'a positive whole number of at most 15 digits' : `from ${least} to ${most}`;
  return z
    .string()
    .refine((digits) => /^\d{1,15}$/.test(digits) && Number(digits) >= least && Number(digits) <= most, {
      error: `must be ${rule}`,
    })
    .transform(Number)
    .meta({ description, override: { type: 'integer', minimum: least, maximum: most } });
}

/** An id in a URL, of whatever it names. */
export function idParameter<Id extends number>(description: string) {
  return wholeNumber(1, highestId, description).transform((id) => id as Id);
}

/** How many there are to be in a list. */
export function limitParameter(most: number, usual: number) {
  return wholeNumber(1, most, `How many at most; ${usual} unless given.`).optional();
}

/** An instant in a URL. */
export function timeParameter(description: string) {
  return z
    .string()
    .refine((text) => time.safeParse(text).success && text >= earliestTime, {
      error: 'must be a time in UTC such as 2026-03-01T12:00:00.000Z',
    })
    .transform((text) => new Date(text))
    .meta({ description, override: { type: 'string', format: 'date-time' } });
}
