import type { Answer } from './operation.ts';

/** What it takes to answer a page of a list. */
export interface Listing<Row, Place> {
  /** Reads that many rows at most, from that place on or from the beginning. */
  readonly page: (from: Place | undefined, most: number) => Promise<readonly Row[]>;
  readonly from: Place | undefined;
  readonly limit: number;
  readonly toWire: (row: Row) => unknown;
  /** The list's own path, mount path included. */
  readonly path: string;
  /** The parameter that leads on, and the place that a row is for it. */
  readonly next: readonly [parameter: 'after' | 'before', placeOf: (row: Row) => Place];
}

/** A page as an array, with a Link to the next one while there are more. */
export async function listed<Row, Place extends number | Date>(listing: Listing<Row, Place>): Promise<Answer> {
  const { page, from, limit, toWire, path } = listing;
  const [parameter, placeOf] = listing.next;
  const rows = await page(from, limit);
  const body = rows.map(toWire);
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) return { body };
  const place = placeOf(last);
  if ((await page(place, 1)).length === 0) return { body };
  const query = new URLSearchParams({ limit: String(limit), [parameter]: textOf(place) });
  return { body, headers: { link: `<${path}?${query}>; rel="next"` } };
}

function textOf(place: number | Date): string {
  return place instanceof Date ? place.toISOString() : String(place);
}
