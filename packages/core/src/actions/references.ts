import { z } from 'zod';
import type { PostId } from '../domain/index.ts';

/** The posts and personas that one set of arguments names. */
export interface References {
  readonly posts: PostId[];
  readonly personas: string[];
}

let collecting: References | undefined;

/**
 * An argument that names a post. The engine holds it to what the turn was shown, wherever it stands in the input.
 * Outside of an action's input it is never valid: what cannot be checked is refused.
 */
export function postId(): z.ZodType<PostId, number> {
  const schema = z
    .int()
    .positive()
    .refine((id) => collect('posts', id as PostId), 'can be read in the input of an action only');
  return schema.meta({ description: 'The id of a post that you were shown.' }) as unknown as z.ZodType<PostId, number>;
}

/** An argument that names a persona by its username, with or without a leading @. Held to what the turn was shown. */
export function personaName(): z.ZodType<string, string> {
  return z
    .string()
    .regex(/^@?[A-Za-z0-9_]{3,30}$/, 'must be the username of a persona')
    .transform((name) => name.replace('@', ''))
    .refine((name) => collect('personas', name), 'can be read in the input of an action only')
    .meta({ description: 'The username of a user whom you were shown.' });
}

/** Runs a synchronous parse and gives back what the arguments named by `postId()` and `personaName()`. */
export function collectReferences<Parsed>(parse: () => Parsed): { parsed: Parsed; references: References } {
  const references: References = { posts: [], personas: [] };
  const outer = collecting;
  collecting = references;
  try {
    return { parsed: parse(), references };
  } finally {
    collecting = outer;
  }
}

function collect<Kind extends keyof References>(kind: Kind, value: References[Kind][number]): boolean {
  if (!collecting) return false;
  (collecting[kind] as (typeof value)[]).push(value);
  return true;
}
