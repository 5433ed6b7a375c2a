import wrapAnsi from 'wrap-ansi';

const widest = 88;
const narrowest = 20;

/** The columns that text takes on a terminal: all of a narrow one, less of a wide one, so that lines stay readable. */
export function textWidth(columns: number): number {
  return Math.max(narrowest, Math.min(columns, widest));
}

/** The text in lines of at most that many columns, broken between words where possible. */
export function fitted(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true })
    .split('\n')
    .map((line) => line.trimEnd());
}
