import type { CycleEvents } from '../cycles/cycle-player.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Progress, ProgressCounter } from './progress.ts';
import { progressLine, progressSentence } from './progress-line.ts';

const redrawEvery = 50;
const quietFor = 10_000;
const plainLinesACycle = 4;

/** Shows how the running cycle goes: a line redrawn in place on a terminal, else a plain line now and then. */
export class ProgressDisplay {
  readonly #terminal: Terminal;
  readonly #counter: ProgressCounter;
  #redrawing: NodeJS.Timeout | undefined;
  #lastLine = { at: 0, turnsDone: 0 };

  constructor(events: CycleEvents, terminal: Terminal) {
    this.#terminal = terminal;
    this.#counter = new ProgressCounter(events, () => this.#changed());
  }

  /** The cycle that runs, or that was stopped before its end. */
  get unfinished(): Progress | undefined {
    return this.#counter.current;
  }

  /** Takes the line off the terminal. */
  stop(): void {
    clearInterval(this.#redrawing);
    this.#redrawing = undefined;
    this.#terminal.clearStatus();
  }

  #changed(): void {
    const progress = this.#counter.current;
    if (!progress) this.stop();
    else if (!this.#terminal.redraws) this.#printNowAndThen(progress);
    else if (!this.#redrawing) this.#redrawing = setInterval(() => this.#redraw(), redrawEvery);
  }

  #redraw(): void {
    const progress = this.#counter.current;
    if (!progress) return;
    const { columns, paint } = this.#terminal;
    this.#terminal.showStatus(progressLine(progress, performance.now(), columns - 1, paint));
  }

  #printNowAndThen(progress: Progress): void {
    const now = performance.now();
    const { turns, turnsDone } = progress;
    if (turnsDone < this.#lastLine.turnsDone) this.#lastLine = { at: now, turnsDone: 0 };
    const isDue =
      turnsDone > this.#lastLine.turnsDone &&
      (turnsDone - this.#lastLine.turnsDone >= turns / plainLinesACycle ||
        turnsDone === turns ||
        now - this.#lastLine.at >= quietFor);
    if (!isDue) return;
    this.#lastLine = { at: now, turnsDone };
    this.#terminal.print(progressSentence(progress, now));
  }
}
