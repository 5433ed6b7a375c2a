import type { components, paths } from './paths.ts';
import { ReadFailed } from './read-failed.ts';

/** A path of the read API, as its document names it: `/posts/{page}`. */
export type ReadPath = keyof paths;
/** What a path answers. */
export type ReadBody<Path extends ReadPath> = paths[Path]['get']['responses'][200]['content']['application/json'];
/** What a path is asked with. */
export type ReadOptions<Path extends ReadPath> = Pick<paths[Path]['get']['parameters'], 'path'> & {
  readonly query?: paths[Path]['get']['parameters']['query'];
  /** The `next` of an answer of this path: asks for the page after it, whatever the query. */
  readonly next?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** The options, which may be left out where a path needs none. */
type Asked<Path extends ReadPath> =
  ReadOptions<Path> extends { readonly path: object } ? [options: ReadOptions<Path>] : [options?: ReadOptions<Path>];

/** An answer, with what it takes to ask for a newer one and for the next page. */
export interface Answer<Body> {
  readonly body: Body;
  readonly etag: string;
  /** Path and query of the next page; missing on the last one. */
  readonly next?: string;
}

/** A typed client of the read API, over fetch. Throws ReadFailed. */
export class ReadClient {
  readonly #base: string;
  readonly #fetch: typeof fetch;

  /** `base` is where the API is, such as `https://api.example.org`. */
  constructor(base: string, fetcher: typeof fetch = (...request) => fetch(...request)) {
    this.#base = base.replace(/\/$/, '');
    this.#fetch = fetcher;
  }

  /** Reads a path: `get('/posts/{page}', { path: { page: 1 } })`. */
  async get<Path extends ReadPath>(path: Path, ...[options = {}]: Asked<Path>): Promise<Answer<ReadBody<Path>>> {
    return (await this.#read<ReadBody<Path>>(addressOf(path, options), options)) as Answer<ReadBody<Path>>;
  }

  /** Like `get`; undefined where nothing has changed since the answer that carried the ETag. */
  changed<Path extends ReadPath>(
    path: Path,
    options: ReadOptions<Path> & { readonly etag: string },
  ): Promise<Answer<ReadBody<Path>> | undefined> {
    return this.#read(addressOf(path, options), options);
  }

  /** The pages of a list, one after another by their Link headers. */
  async *pages<Path extends ReadPath>(
    path: Path,
    ...[options = {}]: Asked<Path>
  ): AsyncGenerator<Answer<ReadBody<Path>>> {
    for (let address: string | undefined = addressOf(path, options); address !== undefined; ) {
      const answer: Answer<ReadBody<Path>> | undefined = await this.#read(address, { signal: options.signal });
      if (answer) yield answer;
      address = answer?.next;
    }
  }

  /** All posts, the newest first, read a page at a time. */
  async *feed(options: { readonly signal?: AbortSignal } = {}): AsyncGenerator<components['schemas']['Post']> {
    for await (const { body } of this.pages('/posts/{page}', { path: { page: 1 }, ...options })) yield* body;
  }

  async #read<Body>(
    address: string,
    { etag, signal }: { readonly etag?: string; readonly signal?: AbortSignal | undefined },
  ): Promise<Answer<Body> | undefined> {
    const headers = { accept: 'application/json', ...(etag !== undefined && { 'if-none-match': etag }) };
    const response = await this.#ask(address, { headers, ...(signal && { signal }) });
    if (response.status === 304 && etag !== undefined) return undefined;
    if (!response.ok) throw await ReadFailed.of(response);
    const next = /<([^>]*)>\s*;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    const body = await bodyOf<Body>(response, signal);
    return { body, etag: response.headers.get('etag') ?? '', ...(next !== undefined && { next }) };
  }

  async #ask(address: string, request: RequestInit): Promise<Response> {
    try {
      return await this.#fetch(`${this.#base}${address}`, request);
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new ReadFailed('The read API cannot be reached.', { cause });
    }
  }
}

async function bodyOf<Body>(response: Response, signal: AbortSignal | undefined): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const { status } = response;
    throw new ReadFailed(`The read API answered ${status}, and the rest cannot be read.`, { status, cause });
  }
}

function addressOf(
  path: string,
  options: {
    readonly path?: object | undefined;
    readonly query?: object | undefined;
    readonly next?: string | undefined;
  },
): string {
  if (options.next !== undefined) return options.next;
  const filled = Object.entries(options.path ?? {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}
