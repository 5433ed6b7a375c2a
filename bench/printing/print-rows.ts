import { appendFileSync } from 'node:fs';
import { type Row, tableOf } from './table.ts';

/**
 * Prints what a bench measured, and has the process exit with 1 where an aim is missed. `npm run bench` names a file
 * in BENCH_ROWS: the rows go there, one JSON object a line, and it looks at the aims itself.
 */
export function printRows(rows: readonly Row[]): void {
  console.log(tableOf(rows));
  const file = process.env['BENCH_ROWS'];
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  else if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}
