import { whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { Opened } from './open-once.ts';
import type { ReportReading } from './read-report.ts';

const million = 1_048_576;
// What one page of turns with its jobs may take, with room for what the process does besides.
const mostGrowth = 100;

/** What was measured for so many personas. */
export interface MeasuredOpening {
  readonly personas: number;
  readonly opened: Opened;
  readonly report: ReportReading;
}

/** What opening and reporting cycles of each size took. */
export function openingRows(measured: readonly MeasuredOpening[]): readonly Row[] {
  return measured.flatMap(({ personas, opened, report }) => {
    const name = `${whole(personas)} personas`;
    const growth = (opened.most - opened.before) / million;
    return [
      { measure: `${name}: opening the cycle with its turns and jobs`, value: `${whole(opened.milliseconds)} ms` },
      {
        measure: `${name}: growth of the process meanwhile`,
        value: `${whole(growth)} MB`,
        aim: `under ${mostGrowth} MB`,
        holds: growth < mostGrowth,
      },
      { measure: `${name}: the report, in all`, value: `${whole(report.milliseconds)} ms` },
      ...report.statements.map(({ name: statement, milliseconds, scans }) => ({
        measure: `${name}: ${statement}`,
        value: `${milliseconds.toFixed(1)} ms, ${scans.join(', ')}`,
      })),
    ];
  });
}
