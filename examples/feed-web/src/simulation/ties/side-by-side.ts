import type { Member, Ties } from './ties.ts';

/**
 * The members in an order that puts those side by side who have much to do with one another, or with the same others:
 * a chain that begins with the closest two and takes on, at either end, whoever is closest to that end.
 */
export function sideBySide(ties: Ties): Member[] {
  const left = new Set(ties.members);
  const closeness = closenessIn(ties);
  const chain: Member[] = [];
  while (left.size > 0) {
    const ends = chain.length === 0 ? [...left] : [chain.at(-1) as Member, chain[0] as Member];
    const { end, next } = closest(ends, left, closeness);
    if (chain.length === 0) chain.push(end);
    else if (end === chain.at(-1)) chain.push(next);
    else chain.unshift(next);
    for (const taken of chain) left.delete(taken);
  }
  return chain;
}

type Closeness = (one: Member, other: Member) => number;

function closest(ends: readonly Member[], left: ReadonlySet<Member>, closeness: Closeness) {
  const [first] = left;
  let best = { end: ends[0] as Member, next: first as Member, close: -1 };
  for (const end of ends) {
    for (const next of left) {
      const close = end === next ? -1 : closeness(end, next);
      if (close > best.close) best = { end, next, close };
    }
  }
  return best;
}

/** What two do to each other, and half of what they have in common with every third. */
function closenessIn(ties: Ties): Closeness {
  return ({ id: one }, { id: other }) => {
    const shared = ties.members.map(
      ({ id }) =>
        Math.min(ties.count(one, id), ties.count(other, id)) + Math.min(ties.count(id, one), ties.count(id, other)),
    );
    return ties.count(one, other) + ties.count(other, one) + shared.reduce((sum, count) => sum + count, 0) / 2;
  };
}
