import { median, percent, sum } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { Flooded } from './measure-flood.ts';
import type { Names } from './measure-names.ts';

const [p95Aim, heldBackAim, nearness] = [250, 0.95, 0.05];

/** What a flood of sign-ins did to two other paths. Of one name alone is it asked how many are held back. */
export function floodRows(kind: string, { paths, statuses }: Flooded, { isOneName }: { isOneName: boolean }): Row[] {
  const all = sum(Object.values(statuses));
  const heldBack = ((statuses[429] ?? 0) + (statuses[503] ?? 0)) / all;
  return [
    {
      measure: `flood, ${kind}: held back with 429 or 503, of ${all}`,
      value: percent(heldBack),
      ...(isOneName && { aim: `at least ${percent(heldBackAim)}`, holds: heldBack >= heldBackAim }),
    },
    ...Object.entries(paths).flatMap(([path, { atRest, flooded }]) => [
      { measure: `${path} at rest: p95 in ms, median of rounds`, value: median(atRest).toFixed(1) },
      {
        measure: `${path} during the flood, ${kind}: p95 in ms`,
        value: median(flooded).toFixed(1),
        aim: `under ${p95Aim}`,
        holds: median(flooded) < p95Aim,
      },
      { measure: '  the same by that at rest', value: (median(flooded) / median(atRest)).toFixed(1) },
    ]),
  ];
}

/** Whether an answer's time tells who is there. */
export function nameRows({ known, unknown }: Names): readonly Row[] {
  const ratio = median(known) / median(unknown);
  return [
    { measure: `wrong password, ${known.length} names: median in ms`, value: median(known).toFixed(2) },
    { measure: `unknown name, ${unknown.length} of them: median in ms`, value: median(unknown).toFixed(2) },
    {
      measure: 'the one by the other',
      value: ratio.toFixed(3),
      aim: `${1 - nearness} to ${1 + nearness}`,
      holds: Math.abs(ratio - 1) <= nearness,
    },
  ];
}
