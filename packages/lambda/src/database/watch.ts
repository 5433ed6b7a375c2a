/** Calls out when something takes too long. One timer serves many uses: to set and clear one for each costs more. */
export class Watch {
  readonly #limit: number;
  readonly #onLate: () => void;
  #begunAt = 0;
  #running = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(limit: number, onLate: () => void) {
    this.#limit = limit;
    this.#onLate = onLate;
  }

  begin(): void {
    this.#running = true;
    this.#begunAt = performance.now();
    if (this.#timer === undefined) this.#arm(this.#limit);
  }

  end(): void {
    this.#running = false;
  }

  #arm(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#look(), milliseconds).unref();
  }

  #look(): void {
    this.#timer = undefined;
    if (!this.#running) return;
    // A timer may fire a little early by this clock.
    const left = Math.ceil(this.#begunAt + this.#limit - performance.now());
    if (left > 1) this.#arm(left);
    else this.#onLate();
  }
}
