import type { ModelError } from '../errors/index.ts';

const failuresToOpen = 5;
const filteredToWithhold = 3;
const passing: ReadonlySet<string> = new Set(['server', 'timeout']);
const final: ReadonlySet<string> = new Set(['auth', 'funds']);

/**
 * What this process has learned of the model's provider, so that a cycle does not run into the same wall once a
 * turn. A circuit breaker (Nygard, Release It!): it opens after 5 failed calls in a row, or at once where the key or
 * the account is refused; while it is open no call is made; each cycle begins with one call that probes. It is never
 * stored: a process that starts anew learns it anew.
 */
export class ProviderHealth {
  #inARow = 0;
  #openedBy: ModelError | undefined;
  #probe: PromiseWithResolvers<void> | undefined;
  #filtered = 0;
  #opened = new AbortController();

  /** Begins a cycle: an open breaker lets one call through, and filtered prompts are counted anew. */
  beginCycle(): void {
    this.#filtered = 0;
    if (!this.#openedBy) return;
    this.#opened = new AbortController();
    this.#endProbe();
  }

  /** Aborts when the breaker opens. */
  get opened(): AbortSignal {
    return this.#opened.signal;
  }

  /** Whether so many prompts were filtered in this cycle that later openings leave the feed out. */
  get withholdsFeed(): boolean {
    return this.#filtered >= filteredToWithhold;
  }

  /** Lets a call through, waits while another one probes, or throws what opened the breaker. */
  async admit(): Promise<void> {
    while (this.#openedBy) {
      if (this.#opened.signal.aborted) throw this.#openedBy;
      if (!this.#probe) {
        this.#probe = Promise.withResolvers();
        return;
      }
      await this.#probe.promise;
    }
  }

  /** A call was answered, be it that its prompt was filtered: the provider is well. */
  succeeded(): void {
    if (this.#opened.signal.aborted) return;
    this.#inARow = 0;
    this.#openedBy = undefined;
    this.#endProbe();
  }

  /** A call failed. True where that opened the breaker. */
  failed(error: ModelError): boolean {
    if (final.has(error.kind)) return this.#open(error);
    if (!passing.has(error.kind)) {
      this.#endProbe();
      return false;
    }
    this.#inARow += 1;
    return this.#inARow >= failuresToOpen || this.#openedBy ? this.#open(error) : false;
  }

  /** A prompt was filtered for its content. */
  filteredPrompt(): void {
    this.#filtered += 1;
  }

  /** The call that was let through will have no outcome: another may probe. */
  abandoned(): void {
    this.#endProbe();
  }

  #open(error: ModelError): boolean {
    const news = !this.#opened.signal.aborted;
    this.#openedBy = error;
    this.#opened.abort();
    this.#endProbe();
    return news;
  }

  #endProbe(): void {
    this.#probe?.resolve();
    this.#probe = undefined;
  }
}
