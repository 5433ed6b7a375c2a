import type { HappeningRow } from './rows.ts';
import type { Order } from './sorted-rows.ts';

/** The order of what was done to a persona, the oldest first; that of one instant as the port says. */
export const byHappening: Order<HappeningRow> = (one, other) =>
  one.time - other.time ||
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  idOf(one) - idOf(other) ||
  other.by.id - one.by.id;

const kinds: readonly HappeningRow['kind'][] = ['like', 'follow', 'comment'];

function idOf(row: HappeningRow): number {
  switch (row.kind) {
    case 'comment':
      return row.id;
    case 'like':
      return row.post.id;
    case 'follow':
      return row.by.id;
  }
}
