import { NotFound } from '../../errors/index.ts';
import type { ReadRoute } from './read-route.ts';

/** A route that a path has met, and the path's variable parts by the names that the route gives them. */
export interface MetRoute {
  readonly route: ReadRoute;
  readonly parts: Readonly<Record<string, string>>;
}

/** Finds the route of a path. Their patterns are made once. */
export class RouteTable {
  readonly #routes: readonly { readonly route: ReadRoute; readonly pattern: RegExp }[];

  constructor(routes: readonly ReadRoute[]) {
    this.#routes = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  }

  /** Throws NotFound. */
  routeOf(path: string): MetRoute {
    for (const { route, pattern } of this.#routes) {
      const met = pattern.exec(path);
      if (met) return { route, parts: met.groups ?? {} };
    }
    throw new NotFound('such path');
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]*)')}$`);
}
