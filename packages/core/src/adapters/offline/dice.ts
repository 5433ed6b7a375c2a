import { keyedDraw } from '../../domain/keyed-draw.ts';

/** An integer from `low` to `high`, both included. */
export function between(low: number, high: number, text: string): number {
  return low + Math.floor(keyedDraw(text) * (high - low + 1));
}

/** One of the options; undefined where there is none. */
export function pick<Option>(options: readonly Option[], text: string): Option | undefined {
  return options[Math.floor(keyedDraw(text) * options.length)];
}

/** The options in an order drawn by the text. */
export function shuffle<Option>(options: readonly Option[], text: string): Option[] {
  return options
    .map((option, index) => ({ option, rank: keyedDraw(`${text}/${index}`) }))
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
