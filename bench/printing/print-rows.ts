import { appendFileSync } from 'node:fs';
import { type Row, tableOf } from './table.ts';

/**
 * Prints what a bench measured, and has the process exit with 1 where an aim is missed. `npm run bench` names a file
 * in BENCH_ROWS, into which the rows go too, one JSON object a line.
 */
export function printRows(rows: readonly Row[]): void {
  console.log(tableOf(rows));
  const file = process.env['BENCH_ROWS'];
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}
