import { apiAddress } from './address.ts';
import { ReadError } from './read-error.ts';

/** An answer: its body (undefined where nothing has changed), the path of the next page, and its tag. */
export interface Answer<Body> {
  readonly body: Body | undefined;
  readonly next: string | undefined;
  readonly etag: string | undefined;
}

export async function get<Body>(
  path: string,
  { signal, etag }: { signal?: AbortSignal | undefined; etag?: string | undefined } = {},
): Promise<Answer<Body>> {
  const limit = AbortSignal.timeout(10_000);
  let response: Response;
  try {
    response = await fetch(new URL(path, apiAddress), {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      headers: etag ? { 'If-None-Match': etag } : {},
      cache: etag ? 'no-store' : 'default',
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ReadError('The API does not answer.', { cause });
  }
  if (response.status === 304) return { body: undefined, next: undefined, etag };
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    throw new ReadError(problem.detail ?? `The API answered ${response.status}.`, { status: response.status });
  }
  const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  return { body: (await response.json()) as Body, next, etag: response.headers.get('etag') ?? undefined };
}
