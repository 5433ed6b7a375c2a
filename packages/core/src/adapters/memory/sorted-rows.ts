/** Puts rows in an order; negative where the first comes first. */
export type Order<Row> = (one: Row, other: Row) => number;

/** How many of the rows, which are in order, come before the first for which `reached` holds. */
export function countBefore<Row>(rows: readonly Row[], reached: (row: Row) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row === undefined || reached(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts a row in its place: cheap at or near the end, where nearly all go. */
export function insert<Row>(rows: Row[], row: Row, order: Order<Row>): void {
  const last = rows.at(-1);
  if (last === undefined || order(last, row) < 0) rows.push(row);
  else rows.splice(placeOf(rows, row, order), 0, row);
}

/** Takes a row out, where it is among them. */
export function withdraw<Row>(rows: Row[], row: Row, order: Order<Row>): void {
  const place = placeOf(rows, row, order);
  if (rows[place] !== row) return;
  if (place === rows.length - 1) rows.pop();
  else rows.splice(place, 1);
}

function placeOf<Row>(rows: readonly Row[], row: Row, order: Order<Row>): number {
  return countBefore(rows, (each) => order(each, row) >= 0);
}
