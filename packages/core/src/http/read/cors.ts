import { originsOf } from '../origin.ts';

/** What every path of the read API takes. */
export const methods = ['GET', 'HEAD', 'OPTIONS'];

/** Which origins' scripts may read the answers; `['*']` is all of them. */
export class Cors {
  readonly #all: boolean;
  readonly #origins: ReadonlySet<string>;

  /** Throws InvalidOption. */
  constructor(origins: readonly string[]) {
    this.#all = origins.includes('*');
    this.#origins = originsOf(origins.filter((origin) => origin !== '*'));
  }

  /** What every answer says of it. */
  headers(origin: string | null): Record<string, string> {
    if (this.#all) return { 'access-control-allow-origin': '*', ...exposed };
    if (this.#origins.size === 0) return {};
    // Answers differ by origin, so whoever keeps them must tell origins apart, an answer without any included.
    const vary = { vary: 'Origin' };
    const allowed = origin !== null && this.#origins.has(origin);
    return allowed ? { ...vary, 'access-control-allow-origin': origin, ...exposed } : vary;
  }

  /** What the answer to a preflight says besides. */
  readonly preflight: Readonly<Record<string, string>> = {
    allow: methods.join(', '),
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
  };
}

const exposed = { 'access-control-expose-headers': 'Link, ETag, Retry-After' };
