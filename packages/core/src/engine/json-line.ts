import type { Json } from '../domain/index.ts';

const fenced = /[<>\u007f-\u009f\u2028\u2029]/g;

/**
 * A value as one line of JSON in which nothing of another user's can look like ours: no line break, no angle bracket,
 * no control character stands in it as itself.
 */
export function jsonLine(value: Json): string {
  return JSON.stringify(value).replace(
    fenced,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
