import type { Cursor } from '../../domain/index.ts';
import { countBefore, insert, type Order, withdraw } from './sorted-rows.ts';

/** A row with a place in a newest-first list. */
export interface Timed {
  readonly kind: string;
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

/** The order of a timeline, oldest first. */
export const byTime: Order<Timed> = (one, other) =>
  one.time - other.time || one.id - other.id || (one.kind < other.kind ? -1 : Number(one.kind > other.kind));

/** Rows of one or several kinds kept in the order of (time, id), so that a page costs no more than its rows. */
export class Timeline<Row extends Timed> {
  readonly #rows: Row[] = [];
  readonly #order: Order<Row>;

  /** Rows of one instant are in another order where one is given. */
  constructor(order: Order<Row> = byTime) {
    this.#order = order;
  }

  get size(): number {
    return this.#rows.length;
  }

  add(row: Row): void {
    insert(this.#rows, row, this.#order);
  }

  remove(row: Row): void {
    withdraw(this.#rows, row, this.#order);
  }

  all(): Row[] {
    return [...this.#rows];
  }

  /** The newest first. */
  page({ limit, before, since }: Stretch): Row[] {
    const end = before === undefined ? this.size : this.#countBefore(before.createdAt, before.id);
    const first = since === undefined ? 0 : this.#countBefore(since, 0);
    return this.#rows.slice(Math.max(first, end - limit), Math.max(first, end)).reverse();
  }

  /** The newest first, after that many newer ones. */
  pageAfter({ skip, limit }: { readonly skip: number; readonly limit: number }): Row[] {
    const end = Math.max(0, this.size - skip);
    return this.#rows.slice(Math.max(0, end - limit), end).reverse();
  }

  #countBefore(at: Date, id: number): number {
    const time = at.getTime();
    return countBefore(this.#rows, (row) => row.time > time || (row.time === time && row.id >= id));
  }
}
