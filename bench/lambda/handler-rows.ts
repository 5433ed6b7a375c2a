import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { HandlerComparison } from './compare-handlers.ts';

const [cpuAim, firstAim, bytesAim] = [1.3, 1.2, 150_000];

/** What the bench measured, with its aims. */
export function handlerRows({ ours, bare, bytes }: HandlerComparison): readonly Row[] {
  const cpu = { ours: ours.map((one) => one.cpu), bare: bare.map((one) => one.cpu) };
  const first = { ours: ours.map((one) => one.first), bare: bare.map((one) => one.first) };
  const spread = (values: readonly number[]) =>
    `${whole(median(values))} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`;
  const largest = Math.max(...Object.values(bytes));
  return [
    { measure: 'CPU an invocation in µs, handler: median (least to most)', value: spread(cpu.ours) },
    { measure: 'CPU an invocation in µs, bare: median (least to most)', value: spread(cpu.bare) },
    ratio('CPU an invocation, handler by bare, median of rounds', median(ratios(cpu)), cpuAim),
    { measure: 'start of the process to its first answer in ms, handler', value: spread(first.ours) },
    { measure: 'start of the process to its first answer in ms, bare', value: spread(first.bare) },
    ratio('start to first answer, handler by bare, median of rounds', median(ratios(first)), firstAim),
    {
      measure: `largest of ${Object.keys(bytes).length} bundles, in bytes`,
      value: whole(largest),
      aim: `under ${whole(bytesAim)}`,
      holds: largest < bytesAim,
    },
  ];
}

/** Round by round. */
function ratios({ ours, bare }: { readonly ours: readonly number[]; readonly bare: readonly number[] }): number[] {
  return ours.map((one, round) => one / (bare[round] ?? Number.NaN));
}

function ratio(measure: string, value: number, aim: number): Row {
  return { measure, value: value.toFixed(2), aim: `up to ${aim}`, holds: value <= aim };
}
