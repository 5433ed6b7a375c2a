/** The longest post and the longest comment, in characters. */
export const maxBodyLength = 500;

/** Whether a text can be stored as it is: no NUL and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/** The text's length in characters, as PostgreSQL's char_length counts them. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The text with what cannot be stored replaced by U+FFFD. */
export function toStorable(text: string): string {
  return isStorable(text) ? text : text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}
