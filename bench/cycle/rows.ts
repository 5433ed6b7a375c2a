import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { CycleSize, PlayedCycle } from './measure-cycles.ts';

const million = 1_048_576;
const actionsOfTurn = 3;
// What a size may lose: the caches of a processor hold less of more.
const least = 0.8;
const mostMemory = 1.1;

/** What the cycles of each size took, and the larger ones beside the smaller. */
export function cycleRows(sizes: readonly CycleSize[], played: readonly PlayedCycle[]): readonly Row[] {
  const of = (size: CycleSize) =>
    played.filter(({ personas, comments }) => personas === size.personas && comments === size.comments);
  const rates = (size: CycleSize) => of(size).map(({ finished, processor }) => finished / processor);
  const kept = (size: CycleSize) => median(of(size).map((cycle) => cycle.kept / cycle.finished));
  const measured = sizes.flatMap((size) => {
    const cycles = of(size);
    const name = nameOf(size);
    const actions = cycles.every((cycle) => cycle.performed === size.personas * actionsOfTurn);
    return [
      {
        measure: `${name}: all turns finished, with three actions each`,
        value: actions ? 'yes' : 'no',
        aim: 'yes',
        holds: actions,
      },
      { measure: `${name}: seconds`, value: median(cycles.map(({ seconds }) => seconds)).toFixed(1) },
      {
        measure: `${name}: turns a second, median (least to most)`,
        value: spread(cycles.map(({ finished, seconds }) => finished / seconds)),
      },
      { measure: `${name}: turns a second of processor time, median (least to most)`, value: spread(rates(size)) },
      {
        measure: `${name}: resident memory in MB, before and at most`,
        value: `${whole(median(cycles.map(({ before }) => before)) / million)}, ${whole(median(cycles.map(({ peak }) => peak)) / million)}`,
      },
      { measure: `${name}: bytes kept a turn, journal and feed`, value: whole(kept(size)) },
    ];
  });
  const [first] = sizes;
  const ratios = sizes.slice(1).flatMap((size) => {
    if (!first) return [];
    const rate = median(rates(size)) / median(rates(first));
    const memory = kept(size) / kept(first);
    return [
      {
        measure: `turns a second of processor time, ${nameOf(size)} by ${nameOf(first)}`,
        value: rate.toFixed(2),
        aim: `from ${least}`,
        holds: rate >= least,
      },
      {
        measure: `bytes kept a turn, ${nameOf(size)} by ${nameOf(first)}`,
        value: memory.toFixed(2),
        aim: `up to ${mostMemory}`,
        holds: memory <= mostMemory,
      },
    ];
  });
  return [...measured, ...ratios];
}

function nameOf({ personas, comments }: CycleSize): string {
  return comments === 0 ? `${whole(personas)} personas` : `${whole(personas)} personas, ${whole(comments)} comments`;
}

function spread(values: readonly number[]): string {
  return `${whole(median(values))} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`;
}
