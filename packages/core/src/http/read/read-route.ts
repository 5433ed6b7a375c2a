import type { ReadService } from '../../services/read-service.ts';
import type { ReadInput } from './read-input.ts';

/** What is answered with 200. */
export interface ReadAnswer {
  /** Goes out as JSON. */
  readonly body: unknown;
  /** Path and query of the next page; left out on the last one. */
  readonly next?: string;
}

/** One route of the read API. */
export interface ReadRoute {
  /** With its variable parts in braces: `/posts/{page}`. */
  readonly path: string;
  /** Reads what is asked for; throws InvalidInput and NotFound. */
  answer(input: ReadInput, service: ReadService): Promise<ReadAnswer>;
}
