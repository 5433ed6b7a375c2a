/** The part of `Headers` that is used. */
interface Headers {
  get(name: string): string | null;
}

/** Milliseconds after which the server asks to be called again; undefined where it says nothing that makes sense. */
export function retryAfterOf(headers: unknown): number | undefined {
  if (!isHeaders(headers)) return undefined;
  const milliseconds = numberIn(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const written = headers.get('retry-after');
  const seconds = numberIn(written);
  return seconds === undefined ? untilDate(written, headers.get('date')) : seconds * 1_000;
}

function numberIn(written: string | null): number | undefined {
  return written !== null && /^\d{1,9}(\.\d{1,9})?$/.test(written) ? Number(written) : undefined;
}

// The server's own Date header tells its now, so that a clock that is wrong here does no harm.
function untilDate(written: string | null, now: string | null): number | undefined {
  const wait = dateIn(written) - (dateIn(now) || Date.now());
  return wait > 0 ? wait : undefined;
}

function dateIn(written: string | null): number {
  return written?.endsWith(' GMT') ? Date.parse(written) : Number.NaN;
}

function isHeaders(value: unknown): value is Headers {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}
