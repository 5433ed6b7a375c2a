const steps = [1, 2, 2.5, 4, 5, 8, 10];

/** The least round number that the values stay under, to end an axis with: 17 gives 20, and nothing at all gives 1. */
export function axisEnd(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = steps.find((one) => one * power >= most * (1 - 1e-9)) ?? 10;
  return step * power;
}
