/** The words of a text, lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** A text without names and without what stands in quotation marks. */
export function bare(text: string): string {
  return text.replace(/@\w+/g, ' ').replace(/"[^"]*"/g, ' ');
}

/** All runs of so many items. */
export function runsOf(items: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let start = 0; start + length <= items.length; start += 1)
    runs.push(items.slice(start, start + length).join('\u0001'));
  return runs;
}
