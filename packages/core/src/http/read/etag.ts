import { keyedDraw } from '../../domain/index.ts';

const two53 = 2 ** 53;

/** A strong validator: the length and 53 bits of a hash. Two versions of one address do not meet by chance. */
export function etagOf(body: string): string {
  return `"${body.length.toString(36)}-${(keyedDraw(body) * two53).toString(36)}"`;
}

/** Whether one of the validators that a client holds is this one; If-None-Match compares weakly (RFC 9110). */
export function matches(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((held) => {
    const validator = held.trim();
    return validator === '*' || validator.replace(/^W\//, '') === etag;
  });
}
