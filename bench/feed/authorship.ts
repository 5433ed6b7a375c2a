import type { Text } from './chronicle.ts';
import { runsOf } from './words.ts';

const gramLengths = [2, 3, 4];

/** Text with the author's name known. */
type Signed = Pick<Text, 'author' | 'body'>;

/** A multinomial naive Bayes over character 2- to 4-grams, with Laplace smoothing, that names the author of a text. */
function authorshipOf(known: readonly Signed[]): (body: string) => string {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const vocabulary = new Set<string>();
  for (const { author, body } of known) {
    const own = counts.get(author) ?? new Map<string, number>();
    counts.set(author, own);
    for (const gram of gramsOf(body)) {
      vocabulary.add(gram);
      own.set(gram, (own.get(gram) ?? 0) + 1);
      totals.set(author, (totals.get(author) ?? 0) + 1);
    }
  }
  const authors = [...counts.keys()];
  return (body) => {
    const grams = gramsOf(body);
    const likelihood = (author: string): number => {
      const own = counts.get(author);
      const all = (totals.get(author) ?? 0) + vocabulary.size;
      return grams.reduce((sum, gram) => sum + Math.log(((own?.get(gram) ?? 0) + 1) / all), 0);
    };
    return best(authors, likelihood) ?? '';
  };
}

/** The share of unseen texts whose author is named. */
export function authorAccuracy(known: readonly Signed[], unseen: readonly Signed[]): number {
  const nameOf = authorshipOf(known);
  return unseen.filter(({ author, body }) => nameOf(body) === author).length / Math.max(1, unseen.length);
}

function gramsOf(body: string): string[] {
  const characters = [...` ${body.replace(/@\w+/g, '@')} `];
  return gramLengths.flatMap((length) => runsOf(characters, length));
}

function best(options: readonly string[], score: (option: string) => number): string | undefined {
  let found: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const reached = score(option);
    if (reached <= most) continue;
    most = reached;
    found = option;
  }
  return found;
}
