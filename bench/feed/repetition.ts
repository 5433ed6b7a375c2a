import { runsOf, wordsOf } from './words.ts';

const alikeFrom = 0.6;

interface Shape {
  readonly text: string;
  readonly grams: ReadonlySet<string>;
  readonly runs: readonly string[];
}

/** A text and an earlier one that it nearly repeats. */
export interface Repetition {
  readonly text: string;
  readonly of: string;
}

/**
 * The texts that nearly repeat one among the others: character 5-grams with a Jaccard index of 0.6 or more (Broder's
 * resemblance), or a shared run of 8 words. With no others given, each is held against those before it.
 */
export function nearRepetitions(texts: readonly string[], others?: readonly string[]): Repetition[] {
  const byGram = new Map<string, Shape[]>();
  const byRun = new Map<string, Shape>();
  const add = (shape: Shape): void => {
    for (const gram of shape.grams) {
      const holders = byGram.get(gram);
      if (holders === undefined) byGram.set(gram, [shape]);
      else holders.push(shape);
    }
    for (const run of shape.runs) byRun.set(run, shape);
  };
  for (const text of others ?? []) add(shapeOf(text));
  const found: Repetition[] = [];
  for (const text of texts) {
    const shape = shapeOf(text);
    const run = shape.runs.find((one) => byRun.has(one));
    const alike = run === undefined ? resembling(shape, byGram) : byRun.get(run);
    if (alike !== undefined) found.push({ text, of: alike.text });
    if (others === undefined) add(shape);
  }
  return found;
}

function shapeOf(text: string): Shape {
  const words = wordsOf(text);
  const grams = new Set(runsOf([...words.join(' ')], 5));
  return { text, grams: grams.size === 0 ? new Set([text]) : grams, runs: runsOf(words, 8) };
}

function resembling(shape: Shape, byGram: ReadonlyMap<string, readonly Shape[]>): Shape | undefined {
  const shared = new Map<Shape, number>();
  for (const gram of shape.grams) {
    for (const holder of byGram.get(gram) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  for (const [holder, count] of shared) {
    if (count / (shape.grams.size + holder.grams.size - count) >= alikeFrom) return holder;
  }
  return undefined;
}
