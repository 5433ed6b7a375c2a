import type { SharedOpening } from '../../domain/index.ts';
import { StorageUnavailable } from '../../errors/index.ts';
import { type Session, statement, type Whole } from './database.ts';

const selectOpening = statement<{ readonly opening: string }>(
  'cycle-opening',
  'SELECT opening::text FROM cycles WHERE id = $1',
);

/**
 * Remembers the opening of the cycle that was asked for last: it is stored once and never changed, and all turns of
 * the cycle begin with it.
 */
export class SharedOpenings {
  #last: { readonly key: string; readonly opening: SharedOpening } | undefined;

  /** The opening of the cycle of that id and slot. */
  async of(session: Session, id: Whole, slot: Date): Promise<SharedOpening> {
    // With the slot: under a database that was put back to an earlier state an id may come to name another cycle.
    const key = `${id} ${slot.toISOString()}`;
    if (this.#last?.key === key) return this.#last.opening;
    const [row] = await session.query(selectOpening, [Number(id)]);
    if (!row) throw new StorageUnavailable('The cycle of the turn has gone.');
    // Frozen, as many turns share it.
    const opening: SharedOpening = JSON.parse(row.opening, (_, value) => Object.freeze(value));
    this.#last = { key, opening };
    return opening;
  }
}
