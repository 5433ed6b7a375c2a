import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { CycleSize, PlayedCycle } from './measure-cycles.ts';

const million = 1_048_576;
const actionsOfTurn = 3;
// What a size may lose: the caches of a processor hold less of more.
const leastRate = 0.8;
const mostMemory = 1.1;

/** What the cycles of each size took, and the larger ones beside the smallest. */
export function cycleRows(sizes: readonly CycleSize[], played: readonly PlayedCycle[]): readonly Row[] {
  const [smallest, ...larger] = sizes.map((size) => ({ name: nameOf(size), ...mediansOf(size, played) }));
  if (!smallest) return [];
  return [
    ...[smallest, ...larger].map(rowOf),
    ...larger.map(({ name, rate }) => {
      const share = rate / smallest.rate;
      return {
        measure: `turns a second of processor time, ${name} by ${smallest.name}`,
        value: share.toFixed(2),
        aim: `from ${leastRate}`,
        holds: share >= leastRate,
      };
    }),
    ...larger.map(({ name, kept }) => {
      const share = kept / smallest.kept;
      return {
        measure: `bytes kept a turn, ${name} by ${smallest.name}`,
        value: share.toFixed(2),
        aim: `up to ${mostMemory}`,
        holds: share <= mostMemory,
      };
    }),
  ];
}

function mediansOf(size: CycleSize, played: readonly PlayedCycle[]) {
  const cycles = played.filter(({ personas, comments }) => personas === size.personas && comments === size.comments);
  const middle = (value: (cycle: PlayedCycle) => number) => median(cycles.map(value));
  return {
    complete: cycles.every(({ personas, performed }) => performed === personas * actionsOfTurn),
    rounds: cycles.length,
    seconds: middle(({ seconds }) => seconds),
    turns: middle(({ finished, seconds }) => finished / seconds),
    rate: middle(({ finished, processor }) => finished / processor),
    before: middle(({ before }) => before / million),
    peak: middle(({ peak }) => peak / million),
    kept: middle(({ finished, kept }) => kept / finished),
  };
}

function rowOf({
  name,
  complete,
  rounds,
  seconds,
  turns,
  before,
  peak,
  kept,
}: { name: string } & ReturnType<typeof mediansOf>): Row {
  const memory = `${whole(peak)} MB at most, ${whole(before)} before, ${(kept / 1_024).toFixed(1)} KB a turn kept`;
  return {
    measure: `${name}, three actions each, median of ${rounds}`,
    value: `${seconds.toFixed(1)} s, ${whole(turns)} turns a second; ${memory}`,
    aim: 'all performed',
    holds: complete,
  };
}

function nameOf({ personas, comments }: CycleSize): string {
  return `${whole(personas)} personas${comments === 0 ? '' : ` and ${whole(comments)} comments`}`;
}
