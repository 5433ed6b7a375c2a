import { z } from 'zod';
import { characterCount, isStorable, maxBodyLength, repeats } from '../domain/index.ts';
import type { FeedReader, PerformContext } from '../ports/index.ts';

const remembered = 20;

/** The argument that holds what a persona says: 1 to 500 characters, not blank. */
export function body(): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .refine((text) => characterCount(text) <= maxBodyLength, `must have at most ${maxBodyLength} characters`)
    .refine(isStorable, 'must be well-formed text without NUL')
    .meta({ description: `What you say, 1 to ${maxBodyLength} characters.` });
}

/** A correction where the text nearly repeats what the persona has said before, else undefined. */
export async function repetition(text: string, { actor, tx }: Pick<PerformContext, 'actor'> & { tx: FeedReader }) {
  const earlier = await tx.wordsOf(actor.id, remembered);
  const repeated = earlier.find((words) => repeats(text, words));
  if (repeated === undefined) return undefined;
  return {
    done: false,
    tell: { problem: 'You have said nearly this before. Say something new, or nothing.', before: repeated },
  };
}
