/** A number from 0 to below 1 for a text: the same text, the same number (cyrb53, 53 bits). */
export function draw(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)) / 9007199254740992;
}

/** An integer from `low` to `high`, both included. */
export function between(low: number, high: number, text: string): number {
  return low + Math.floor(draw(text) * (high - low + 1));
}

/** One of the options; undefined where there is none. */
export function pick<Option>(options: readonly Option[], text: string): Option | undefined {
  return options[Math.floor(draw(text) * options.length)];
}

/** The options in an order drawn by the text. */
export function shuffle<Option>(options: readonly Option[], text: string): Option[] {
  return options
    .map((option, index) => ({ option, rank: draw(`${text}/${index}`) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/**
 * The card at a place of an endless deal: a shuffled deck, gone through again and again, so that the same card comes
 * back only after all others. It needs no memory of what was dealt, only the place.
 */
export function deal<Card>(cards: readonly Card[], place: number, text: string): Card | undefined {
  return cards.length === 0 ? undefined : shuffle(cards, text)[place % cards.length];
}
