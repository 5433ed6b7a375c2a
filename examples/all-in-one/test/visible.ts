import { stripVTControlCharacters } from 'node:util';

const wide =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF00-\uFF60])/u;

/** How many columns a line takes on a terminal. */
export function visibleWidth(line: string): number {
  const letters = new Intl.Segmenter().segment(stripVTControlCharacters(line));
  return Array.from(letters).reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}
