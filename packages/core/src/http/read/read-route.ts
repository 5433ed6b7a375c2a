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

/** The parts of a path by the names that the route gives them; undefined where the path is another's. */
export function partsOf(route: ReadRoute, path: string): Record<string, string> | undefined {
  const names = route.path.split('/');
  const texts = path.split('/');
  if (names.length !== texts.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [place, name] of names.entries()) {
    const text = texts[place] ?? '';
    if (name.startsWith('{')) parts[name.slice(1, -1)] = text;
    else if (name !== text) return undefined;
  }
  return parts;
}
