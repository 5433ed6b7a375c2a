import type { Chronicle, Text } from './chronicle.ts';
import { nearRepetitions, type Repetition } from './repetition.ts';
import { runsOf, wordsOf } from './words.ts';

const sharedRun = 8;

/** Every near-repetition within a feed and of another's, with the words that are shared, and how many each author has. */
export function repeatsTable(feed: Chronicle, other: Chronicle): string {
  const texts = [...feed.posts, ...feed.comments];
  const bodies = texts.map(({ body }) => body);
  const others = [...other.posts, ...other.comments].map(({ body }) => body);
  const within = nearRepetitions(bodies);
  const against = other === feed ? [] : nearRepetitions(bodies, others);
  return [
    ...within.map((found) => told('within', found)),
    ...against.map((found) => told("of another seed's", found)),
    tallied([...within, ...against], texts),
  ].join('\n');
}

function told(where: string, { text, of }: Repetition): string {
  const earlier = new Set(runsOf(wordsOf(of), sharedRun));
  const run = runsOf(wordsOf(text), sharedRun).find((one) => earlier.has(one));
  return `${where}: ${text}\n  like: ${of}\n  shared: ${run?.replaceAll('\u0001', ' ') ?? 'most letters'}\n`;
}

function tallied(found: readonly Repetition[], texts: readonly Text[]): string {
  const authors = new Map(texts.map(({ author, body }) => [body, author]));
  const counts = new Map<string, number>();
  for (const { text } of found) {
    const author = authors.get(text) ?? '';
    counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, another]) => another - one);
  return sorted.map(([author, count]) => `${String(count).padStart(3)} ${author}`).join('\n');
}
