const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** Milliseconds. */
interface Range {
  readonly shortest: number;
  readonly longest: number;
}

const interval: Range = { shortest: units.s, longest: 7 * units.d };
const keep: Range = { shortest: units.d, longest: 3_650 * units.d };

/** Milliseconds of an interval such as `30s`, `5m`, `2h` or `1d`; undefined where it is none from 1s to 7d. */
export function parseInterval(text: string): number | undefined {
  return parseWithin(interval, text);
}

/** Milliseconds of how long something is kept, such as `30d`; undefined where it is none from 1d to 3650d. */
export function parseKeep(text: string): number | undefined {
  return parseWithin(keep, text);
}

function parseWithin({ shortest, longest }: Range, text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const milliseconds = Number(amount) * units[unit as keyof typeof units];
  return milliseconds >= shortest && milliseconds <= longest ? milliseconds : undefined;
}
