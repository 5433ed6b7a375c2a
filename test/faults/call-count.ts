import { type Ledger, turnKeys } from '../crashes/ledger.ts';
import type { Note } from '../crashes/notes.ts';
import type { Problem } from '../crashes/problem.ts';

/** Counts the model calls of all runners. */
export class CallCount {
  readonly #requests = new Map<string, string>();
  readonly #repeated = new Map<string, number>();
  readonly #changed: string[] = [];
  made = 0;

  get repeated(): number {
    return [...this.#repeated.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Takes in what a runner noted. */
  add(notes: readonly Note[]): void {
    for (const note of notes) if (note.what === 'asked') this.#add(note.key, note.request);
  }

  #add(key: string, request: string): void {
    this.made += 1;
    const first = this.#requests.get(key);
    this.#requests.set(key, request);
    if (first === undefined) return;
    const turn = key.slice(0, key.lastIndexOf('/'));
    this.#repeated.set(turn, (this.#repeated.get(turn) ?? 0) + 1);
    if (first !== request) this.#changed.push(`${key}: asked again with other messages or tools than the first time`);
  }

  /** Each time that a turn was taken up again may have cost it the one call that was under way. */
  check(ledger: Ledger): Problem[] {
    const attempts = new Map(ledger.turns.map(({ id, attempt }) => [id, attempt]));
    const allowed = new Map([...turnKeys(ledger)].map(([turn, key]) => [key, (attempts.get(turn) ?? 1) - 1]));
    const tooOften = [...this.#repeated].flatMap(([turn, repeated]) => {
      const interrupted = allowed.get(turn) ?? 0;
      return repeated <= interrupted ? [] : [`${turn}: ${repeated} calls repeated, interrupted ${interrupted} times`];
    });
    return [...tooOften, ...this.#changed].map((account) => ({ fault: 'asked again', account }));
  }
}
