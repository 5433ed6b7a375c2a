import type { BenchResult } from './run-bench.ts';

/** A line of the common table. */
export interface Line {
  readonly what: string;
  readonly value: string;
  readonly aim: string;
  readonly met: 'yes' | 'NO' | 'not run';
  readonly command: string;
}

/** One line for each aim, one for each bench that was not run, and one for each that failed after its rows. */
export function linesOf({ bench, rows, notRun, failure }: BenchResult): readonly Line[] {
  const command = `npm run bench:${bench.name}${bench.long}`;
  if (notRun !== undefined)
    return [{ what: bench.about, value: `not run: ${notRun}`, aim: '', met: 'not run', command }];
  const lines = rows.map(({ measure, value, aim = '', holds }): Line => {
    return { what: measure, value, aim, met: holds === false ? 'NO' : 'yes', command };
  });
  return failure === undefined ? lines : [...lines, { what: bench.about, value: failure, aim: '', met: 'NO', command }];
}

const heads = ['what', 'measured', 'aim', 'met', 'long form'];

/** The lines as a table to read in a terminal. */
export function plainTable(lines: readonly Line[]): string {
  const cells = [heads, ...lines.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same for a document. */
export function markdownTable(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, aim, met, command }) => [
    ...[what, value, aim].map((text) => text.replaceAll('|', '\\|').replaceAll('`', "'")),
    met === 'yes' ? met : `**${met}**`,
    `\`${command}\``,
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf({ what, value, aim, met, command }: Line): readonly string[] {
  return [what, value, aim, met, command];
}
