import { clearLine, cursorTo } from 'node:readline';
import { styleText } from 'node:util';
import { fitted, textWidth } from './fitted.ts';

/** A style of node:util's styleText, or several. */
export type Style = Parameters<typeof styleText>[0];

/** Puts a style on a text, where the place it goes to shows styles. */
export type Paint = (style: Style, text: string) => string;

/** Standard output or standard error, or what stands in for them. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

const usualWidth = 80;

/** Where a person reads along: lines that stay and, on a terminal, one line at the bottom that is redrawn in place. */
export class Terminal {
  readonly #stream: Screen;
  #status = '';

  constructor(stream: Screen) {
    this.#stream = stream;
  }

  /** Columns of the terminal; 80 where it does not tell. */
  get columns(): number {
    return this.#stream.columns || usualWidth;
  }

  /** Whether a line can be redrawn in place. */
  get redraws(): boolean {
    return this.#stream.isTTY === true && process.env['TERM'] !== 'dumb';
  }

  readonly paint: Paint = (style, text) => styleText(style, text, { stream: this.#stream });

  /** Writes lines that stay, above the status line. */
  print(text: string): void {
    this.#writeAbove(this.#stream, text);
  }

  /** Writes sentences that stay, broken between words on a terminal, which would break them anywhere. */
  say(text: string): void {
    this.print(this.#broken(text));
  }

  /** As `say`, to standard error. */
  complain(text: string): void {
    this.#writeAbove(process.stderr, this.#broken(text));
  }

  /** Puts a text, one line of it, into the status line; does nothing where there is none. */
  showStatus(text: string): void {
    if (!this.redraws) return;
    this.#erase();
    this.#status = text;
    this.#stream.write(text);
  }

  clearStatus(): void {
    this.#erase();
    this.#status = '';
  }

  #broken(text: string): string {
    return this.redraws ? fitted(text, textWidth(this.columns)).join('\n') : text;
  }

  #writeAbove(stream: Screen, text: string): void {
    this.#erase();
    stream.write(`${text}\n`);
    this.#stream.write(this.#status);
  }

  #erase(): void {
    // Whatever stands there, be it the terminal's own echo of a Ctrl-C.
    if (!this.redraws) return;
    cursorTo(this.#stream, 0);
    clearLine(this.#stream, 0);
  }
}
