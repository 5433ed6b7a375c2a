/** One measured thing. Without an aim there is nothing to hold. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  readonly aim?: string;
  readonly holds?: boolean;
}

/** The rows as a table to read. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ measure, value, aim = '', holds }) => [measure, value, aim, verdict(holds)]);
  const lines = [['measure', 'value', 'aim', 'holds'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function verdict(holds: boolean | undefined): string {
  if (holds === undefined) return '';
  return holds ? 'yes' : 'NO';
}
