const units = [1_800_000, 900_000, 600_000, 300_000, 60_000];
const postsOfATurn = 0.7;
const turnsOfARound = 18;

/** Where a turn stands among the persona's turns, as far as that can be told without a memory. */
export interface Calendar {
  /** The slot's day, which has its own themes. */
  readonly day: string;
  /** Goes up from turn to turn. */
  readonly turn: number;
  /** Whether it goes up by exactly one. */
  readonly exact: boolean;
}

/**
 * Counts the turns: by the slot where it is of a timetable, else, for a cycle that was only asked for, by the posts
 * that there have been and the number of those who write them.
 */
export function calendarOf(slot: string, posts: readonly { readonly id: number; readonly by: string }[]): Calendar {
  const day = slot.slice(0, 10);
  const time = Date.parse(slot);
  const unit = units.find((length) => time % length === 0);
  if (unit !== undefined) return { day, turn: Math.abs(time / unit), exact: true };
  const newest = posts.reduce((most, post) => Math.max(most, post.id), 0);
  const authors = Math.max(1, new Set(posts.map((post) => post.by)).size);
  // Rounded to a power of two: not all of them show at a time, and a number that jumps would be no count.
  const writers = 2 ** Math.round(Math.log2(authors));
  return { day, turn: newest / (writers * postsOfATurn), exact: false };
}

/** The place of a turn in a deck of so many cards, so that a card does not soon come back. */
export function placeIn(cards: number, { turn, exact }: Calendar): number {
  return Math.floor(exact ? turn : (turn * Math.max(cards, turnsOfARound)) / turnsOfARound);
}
