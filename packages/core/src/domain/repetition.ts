const gramLength = 5;
const alikeFrom = 0.6;
const sharedRun = 8;

/**
 * Whether a text nearly repeats another: character 5-grams with a Jaccard index of 0.6 or more
 * (Jaccard, 1912; Broder's resemblance, 1997), or a shared run of 8 words. Case and punctuation do not count, but where
 * there is nothing else.
 */
export function repeats(text: string, earlier: string): boolean {
  const words = wordsOf(text);
  const earlierWords = wordsOf(earlier);
  const alike = jaccard(grams(words.join(' ') || text.trim()), grams(earlierWords.join(' ') || earlier.trim()));
  return alike >= alikeFrom || sharesRun(words, earlierWords);
}

function wordsOf(text: string): string[] {
  // Marks are the vowels of many scripts; one that stands alone only says how an emoji is drawn.
  return text.toLowerCase().match(/[\p{L}\p{N}'][\p{L}\p{M}\p{N}']*/gu) ?? [];
}

function grams(text: string): Set<string> {
  const result = new Set<string>();
  for (let start = 0; start + gramLength <= text.length; start += 1) result.add(text.slice(start, start + gramLength));
  return result.size === 0 ? new Set([text]) : result;
}

function jaccard(one: Set<string>, other: Set<string>): number {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

function sharesRun(one: readonly string[], other: readonly string[]): boolean {
  const runs = new Set<string>();
  for (let start = 0; start + sharedRun <= other.length; start += 1)
    runs.add(other.slice(start, start + sharedRun).join(' '));
  for (let start = 0; start + sharedRun <= one.length; start += 1) {
    if (runs.has(one.slice(start, start + sharedRun).join(' '))) return true;
  }
  return false;
}
