import { z } from 'zod';

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A variable that is a whole number within bounds; left out where it is not set. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine((text) => /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)
    .optional();
}

/** A variable that is a time such as `30s`, `5m`, `2h` or `1d`, read as milliseconds, which the bounds are in too. */
export function duration(least: number, most: number, error: string) {
  return z
    .string()
    .refine((text) => millisecondsOf(text) >= least && millisecondsOf(text) <= most, { error })
    .transform(millisecondsOf)
    .optional();
}

/** NaN where it is none. */
function millisecondsOf(text: string): number {
  const [, amount, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return amount === undefined ? Number.NaN : Number(amount) * (units[unit] ?? Number.NaN);
}
