import type { Cursor } from '../../domain/index.ts';
import { countBefore, insert, type Order, withdraw } from './sorted-rows.ts';

/** A row with a place in a newest-first list. */
export interface Timed {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Which part of a timeline is asked for. */
export interface Stretch {
  readonly limit: number;
  readonly before?: Cursor;
  readonly since?: Date;
}

const byTime: Order<Timed> = (one, other) => one.time - other.time || one.id - other.id;

/** Rows kept in the order of (time, id), so that a page costs no more than its rows. */
export class Timeline<Row extends Timed> {
  readonly #rows: Row[] = [];

  get size(): number {
    return this.#rows.length;
  }

  add(row: Row): void {
    insert(this.#rows, row, byTime);
  }

  remove(row: Row): void {
    withdraw(this.#rows, row, byTime);
  }

  all(): Row[] {
    return [...this.#rows];
  }

  /** The newest first. */
  page({ limit, before, since }: Stretch): Row[] {
    const end = before === undefined ? this.size : this.#countUpTo({ id: before.id, time: before.createdAt.getTime() });
    const first = since === undefined ? 0 : this.#countUpTo({ id: Number.NEGATIVE_INFINITY, time: since.getTime() });
    return this.#rows.slice(Math.max(first, end - limit), Math.max(first, end)).reverse();
  }

  #countUpTo(place: Timed): number {
    return countBefore(this.#rows, (row) => byTime(row, place) >= 0);
  }
}
