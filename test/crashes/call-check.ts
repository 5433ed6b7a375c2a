import { type Ledger, type TurnRow, turnKeys } from './ledger.ts';
import type { Note } from './notes.ts';
import type { Problem } from './problem.ts';

/** Follows the model calls of all workers, one after another. */
export class CallLog {
  readonly #requests = new Map<string, string>();
  readonly #repeated = new Map<string, number>();
  readonly #interrupted = new Map<string, number>();
  #made = 0;

  /** How many calls were made, and how many of them were made before. */
  get counts(): { made: number; repeated: number } {
    return { made: this.#made, repeated: [...this.#repeated.values()].reduce((sum, count) => sum + count, 0) };
  }

  /**
   * Takes in a worker's calls. `before` is the database as the worker found it, `inFlight` the turns that its end
   * interrupted.
   */
  add(notes: readonly Note[], before: Ledger, now: Ledger, inFlight: readonly TurnRow[]): Problem[] {
    const stored = storedKeys(before);
    const problems = notes.flatMap((note) => (note.what === 'asked' ? this.#call(note, stored) : []));
    const keys = turnKeys(now);
    for (const { id } of inFlight) raise(this.#interrupted, keys.get(id) ?? '');
    return [...problems, ...this.#tooOften()];
  }

  #call({ key, request }: Extract<Note, { what: 'asked' }>, stored: ReadonlySet<string>): Problem[] {
    this.#made += 1;
    const first = this.#requests.get(key);
    this.#requests.set(key, request);
    if (first === undefined) return [];
    raise(this.#repeated, turnOf(key));
    return [
      ...(stored.has(key) ? [`${key}: asked again, though its reply was stored`] : []),
      ...(first === request ? [] : [`${key}: asked again with other messages or tools than the first time`]),
    ].map((account) => ({ fault: 'asked again', account }));
  }

  /** A kill may cost each turn in flight the one call that it was waiting for. */
  #tooOften(): Problem[] {
    return [...this.#repeated].flatMap(([turn, repeated]): Problem[] => {
      const allowed = this.#interrupted.get(turn) ?? 0;
      if (repeated <= allowed) return [];
      return [{ fault: 'asked again', account: `${turn}: ${repeated} calls repeated, interrupted ${allowed} times` }];
    });
  }
}

function storedKeys(ledger: Ledger): Set<string> {
  const keys = turnKeys(ledger);
  return new Set(
    ledger.steps.flatMap(({ turn, step, reply }) => (reply === null ? [] : [`${keys.get(turn)}/${step}`])),
  );
}

function turnOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

function raise(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
