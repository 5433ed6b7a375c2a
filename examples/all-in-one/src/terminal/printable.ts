import { stripVTControlCharacters } from 'node:util';

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const directionMark = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Others' text made harmless for a terminal: no escape sequence, control character or change of direction is left.
 * Its lines stay lines, with never more than one empty line between two.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(lineEnd, '\n')
    .replaceAll('\t', ' ')
    .replace(directionMark, '')
    .split('\n')
    .map((line) => line.replace(/\p{Cc}/gu, '\uFFFD').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** As `printable`, on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(/\n+/g, ' ');
}
