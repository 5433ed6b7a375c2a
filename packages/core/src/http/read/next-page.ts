import type { Cursor } from '../../domain/index.ts';
import { cursorToWire } from './cursor.ts';

/** The next page of a list at that path: what an answer says of it, nothing where there is none. */
export function nextPage(
  path: string,
  next: Cursor | undefined,
  query: Readonly<Record<string, string | number>> = {},
): { readonly next?: string } {
  return next ? nextLink(path, { ...query, before: cursorToWire(next) }) : {};
}

/** A link with a query of plain words and numbers. */
export function nextLink(path: string, query: Readonly<Record<string, string | number>>): { readonly next: string } {
  let next = path;
  for (const name in query) next += `${next === path ? '?' : '&'}${name}=${query[name]}`;
  return { next };
}
