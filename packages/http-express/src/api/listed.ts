import type { Answer } from './operation.ts';

/** What it takes to answer a page of a list. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly toWire: (row: Row) => unknown;
  /** The list's own path, mount path included. */
  readonly path: string;
  /** The parameter that leads on, and what it is for the page after a row. */
  readonly after: (last: Row) => readonly [name: string, value: string];
  /** Reads one row of the page after a row. */
  readonly peek: (last: Row) => Promise<readonly Row[]>;
}

/** A page as an array, with a Link to the next one while there are more. */
export async function listed<Row>({ rows, limit, toWire, path, after, peek }: Listing<Row>): Promise<Answer> {
  const body = rows.map(toWire);
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit || (await peek(last)).length === 0) return { body };
  const query = new URLSearchParams([['limit', String(limit)], after(last) as [string, string]]);
  return { body, headers: { link: `<${path}?${query}>; rel="next"` } };
}
