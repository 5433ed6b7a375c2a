import { bodyHash } from './body-hash.ts';

/** A strong validator: 64 bits of a hash. Two versions of one address do not meet by chance. */
export function etagOf(body: string): string {
  return `"${bodyHash(body)}"`;
}

/** Whether one of the validators that a client holds is this one; If-None-Match compares weakly (RFC 9110). */
export function matches(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((held) => {
    const validator = held.trim();
    return validator === '*' || validator.replace(/^W\//, '') === etag;
  });
}
