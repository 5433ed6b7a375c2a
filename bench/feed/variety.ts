import { runsOf, wordsOf } from './words.ts';

const factorSize = 0.72;

/** Distinct-n (Li and others, 2016): different runs of n words as a share of all. */
export function distinct(texts: readonly string[], length: number): number {
  const runs = texts.flatMap((text) => runsOf(wordsOf(text), length));
  return new Set(runs).size / Math.max(1, runs.length);
}

/** MTLD (McCarthy and Jarvis, 2010): how many words on end keep a type-token ratio above 0.72; forward and backward. */
export function lexicalDiversity(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return (oneWay(words) + oneWay([...words].reverse())) / 2;
}

function oneWay(words: readonly string[]): number {
  let factors = 0;
  let types = new Set<string>();
  let count = 0;
  for (const word of words) {
    types.add(word);
    count += 1;
    if (types.size / count > factorSize) continue;
    factors += 1;
    types = new Set();
    count = 0;
  }
  const rest = count === 0 ? 0 : (1 - types.size / count) / (1 - factorSize);
  return words.length / Math.max(factors + rest, 1e-9);
}

/** The Gini coefficient: 0 where all have the same, towards 1 where one has everything. */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((one, other) => one - other);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, one, index) => sum + (index + 1) * one, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** The most frequent openings, of three words, as a share of all texts. */
export function commonestOpening(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const opening = wordsOf(text).slice(0, 3).join(' ');
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(1, texts.length);
}
