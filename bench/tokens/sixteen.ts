import type { PersonaDraft } from '@sim-feed/core';

const size = 16;

/** Sixteen personas: the shipped ones and, while there are fewer, doubles of them under other names. */
export function sixteen(cast: readonly PersonaDraft[]): readonly PersonaDraft[] {
  return Array.from({ length: size }, (_, index) => {
    const { username, ...rest } = cast[index % cast.length] as PersonaDraft;
    const round = Math.floor(index / cast.length);
    return { ...rest, username: round === 0 ? username : `${username.slice(0, 27)}_${round + 1}` };
  });
}
