const longestRun = 4;
/** Within a sentence a remark disturbs more, so it waits longer. */
const longestWithin = 4;
const endsSentence = 3;
const mostTics = 3;
const piece = /#[\w.-]+#|\{[^{}]*\}|[^\s#{}]+|\s+/g;
/** Symbols that are hardly ever filled alike. */
const strong = /^#(?:thing|part|doing|mishap|who|want|word2?|quote|name|street|hour|\d)/;
/** How many words of a fixed text a symbol with few fillers is worth. */
const weightOfSymbol = 2;
const softWords = /^(?:and|but|with|near|about|of|in|on|for|over|at|from|by|as|if|than|who|which)$/i;

/** A place where a remark can stand: before the piece of this index, and how well it fits there. */
interface Seam {
  readonly index: number;
  readonly rank: number;
  readonly words: number;
}

/**
 * Puts `#tic#`, a remark of the persona's own, where a template goes on for long without a hole, at a comma, the end of
 * a sentence or before a small word: so no two texts of a template share a long run of words.
 */
export function withTics(template: string): string {
  const pieces = template.match(piece) ?? [];
  const at = new Set<number>();
  let words = 0;
  let seams: Seam[] = [];
  pieces.forEach((part, index) => {
    if (/^\s+$/.test(part)) {
      const rank = rankOf(pieces[index - 1] ?? '', pieces[index + 1] ?? '');
      if (rank > 0 && words > 0) seams.push({ index, rank, words });
      return;
    }
    if (strong.test(part)) {
      words = 0;
      seams = [];
      return;
    }
    words += weightOf(part);
    const best = words > longestRun && at.size < mostTics ? bestOf(seams) : undefined;
    if (best === undefined || (best.rank < endsSentence && words <= longestWithin)) return;
    at.add(best.index);
    words -= best.words;
    seams = seams
      .filter((seam) => seam.index > best.index)
      .map((seam) => ({ ...seam, words: seam.words - best.words }));
  });
  return pieces.map((part, index) => (at.has(index) ? ` #tic#${part}` : part)).join('');
}

function weightOf(part: string): number {
  if (part.startsWith('#')) return weightOfSymbol;
  if (part.startsWith('{')) return longestOption(part);
  return /\p{L}/u.test(part) ? 1 : 0;
}

function rankOf(before: string, after: string): number {
  if (/[.?!]\}?$/.test(before)) return endsSentence;
  if (/[,;:]$/.test(before)) return 1;
  return softWords.test(after) ? 2 : 0;
}

function bestOf(seams: readonly Seam[]): Seam | undefined {
  return [...seams].sort((one, other) => other.rank - one.rank || other.words - one.words)[0];
}

function longestOption(choice: string): number {
  return Math.max(
    ...choice
      .slice(1, -1)
      .split('|')
      .map((option) => option.split(/\s+/).filter(Boolean).length),
  );
}
