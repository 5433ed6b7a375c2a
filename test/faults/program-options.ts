import type { Point } from './points.ts';

/** How a runner under test is to run; handed over as JSON in the variable RUNNER. */
export interface ProgramOptions {
  /** What its connections are called; unique. */
  readonly name: string;
  /** The file that it writes its notes to. */
  readonly notes: string;
  /** Where the database is: an address of PostgreSQL, or a data folder. */
  readonly database: { readonly url: string } | { readonly folder: string };
  /** Cycles to play before it ends; none unless told: then it never ends. */
  readonly cycles?: number;
  /** It completes what there is and opens cycles on time, of which none comes; the place of `cycles`. */
  readonly helps?: boolean;
  readonly concurrency: number;
  /** The most milliseconds that it rests at each point, so that faults find it there; which, the seed says. */
  readonly rest: number;
  readonly seed: string;
  /** Where its turns wait: so many milliseconds, or for ever. Which points, and for how long. */
  readonly hold?: { readonly at: Point; readonly milliseconds: number | 'ever' };
  /** Where it kills itself. */
  readonly dieAt?: Point;
  /** The most tokens that a turn may use; no ceiling unless told. */
  readonly turnTokens?: number;
  /** `busy` does everything at once; `plain` posts twice and ends. */
  readonly model: 'busy' | 'plain';
}
