import { keyedDraw } from '../domain/index.ts';
import type { Random } from '../ports/index.ts';

/** A Random whose draws depend on the seed and the key alone. */
export function keyedRandom(seed: number | string): Random {
  return { draw: (key) => keyedDraw(`${seed}/${key}`) };
}
