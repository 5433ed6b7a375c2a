import type { Operation } from '../src/api/operation.ts';

/** The statuses of the errors that an operation may answer: those of its form, and its own. */
export function documentedErrors(one: Operation): number[] {
  const { pathSchema, querySchema, bodySchema, who, alone, errors = [] } = one;
  const ofForm = [
    ...(pathSchema || querySchema || bodySchema ? [400] : []),
    ...(who === 'admin' ? [401] : []),
    ...(bodySchema ? [413, 415] : []),
    ...(alone ? [] : [503]),
  ];
  return [...new Set([...ofForm, ...errors])].sort((left, right) => left - right);
}
