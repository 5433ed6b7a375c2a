import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { Comparison, Plan } from './compare.ts';

const aim = 0.5;

/** What the bench measured, with its aim. */
export function comparisonRows({ rounds, statements }: Comparison, { connections, seconds }: Plan): readonly Row[] {
  const adapter = rounds.map((round) => round.adapter);
  const pgbench = rounds.map((round) => round.pgbench);
  const ratios = rounds.map((round) => round.adapter / round.pgbench);
  const share = median(adapter) / median(pgbench);
  const rate = (values: readonly number[]) =>
    `${whole(median(values))} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`;
  return [
    { measure: 'rounds, seconds of each, connections', value: `${rounds.length}, ${seconds}, ${connections}` },
    {
      measure: 'statements of a journalled action, prepared ones among them',
      value: `${statements.length}, ${statements.filter(({ name }) => name !== '').length}`,
    },
    { measure: 'journalled actions a second: adapter, median (least to most)', value: rate(adapter) },
    { measure: 'journalled actions a second: pgbench, median (least to most)', value: rate(pgbench) },
    { measure: 'adapter by pgbench, least to most of any round', value: ratios.length === 0 ? '' : spread(ratios) },
    {
      measure: 'adapter by pgbench, of the medians',
      value: share.toFixed(2),
      aim: `from ${aim}`,
      holds: share >= aim,
    },
    {
      measure: 'reservations a second in one cycle: adapter, median (least to most)',
      value: rate(rounds.map(({ reservations }) => reservations)),
    },
  ];
}

function spread(ratios: readonly number[]): string {
  return `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
}
