import { clearLine, cursorTo } from 'node:readline';

/** A stream that a person or a program reads. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command writes: what was asked for goes to `out`, everything else to `err`. */
export interface Output {
  readonly out: Screen;
  readonly err: Screen;
}

/** Writes an object as JSON, on one line. */
export function printJson({ out }: Output, value: unknown): void {
  out.write(`${JSON.stringify(value)}\n`);
}

/** Writes lines. */
export function printLines({ out }: Output, lines: readonly string[]): void {
  out.write(lines.map((line) => `${line}\n`).join(''));
}

/** Puts a text in the place of the line that stands there, on a terminal. */
export function redraw(screen: Screen, text: string): void {
  cursorTo(screen, 0);
  clearLine(screen, 0);
  screen.write(text);
}
