import { InvalidInput } from '@sim-feed/core';
import type { Request } from 'express';

/** The query's parameters, however the app around us is set to parse them. Throws InvalidInput for one given twice. */
export function queryOf(request: Request): Readonly<Record<string, string>> {
  const begin = request.url.indexOf('?');
  const given = [...new URLSearchParams(begin < 0 ? '' : request.url.slice(begin))];
  const names = given.map(([name]) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  InvalidInput.refuse([...twice].slice(0, 20).map((name) => ({ path: name.slice(0, 60), message: 'is given twice' })));
  return Object.fromEntries(given);
}
