import { InvalidInput } from '@sim-feed/core';
import type { Request } from 'express';

const mostProblems = 20;
const longestName = 60;

/** The query's parameters, however the app around us is set to parse them. Throws InvalidInput for one given twice. */
export function queryOf({ url }: Request): Readonly<Record<string, string>> {
  const begin = url.indexOf('?');
  return fieldsOf(new URLSearchParams(begin < 0 ? '' : url.slice(begin)));
}

/** What a query or a form says. Throws InvalidInput for what is given twice. */
export function fieldsOf(fields: URLSearchParams): Readonly<Record<string, string>> {
  const seen = new Set<string>();
  const twice = [...fields.keys()].filter((name) => seen.size === seen.add(name).size);
  const problems = twice.map((name) => ({ path: name.slice(0, longestName), message: 'is given twice' }));
  InvalidInput.refuse(problems.slice(0, mostProblems));
  return Object.fromEntries(fields);
}
