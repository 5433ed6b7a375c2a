import type { Outcome } from '../domain/index.ts';

/** The correction for acting on something that was deleted after it was shown. */
export function gone(what: 'post' | 'user'): Outcome {
  return { done: false, tell: { problem: `That ${what} is gone.` } };
}
