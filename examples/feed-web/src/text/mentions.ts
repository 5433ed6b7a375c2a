/** A run of plain text, or a username that was named with an at sign. */
export type Part = { readonly text: string } | { readonly mention: string };

/** The text in parts. An at sign within a word, as in an address, names nobody. */
export function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of body.matchAll(/(?<![\w@])@(\w{3,30})(?!\w)/g)) {
    if (match.index > end) parts.push({ text: body.slice(end, match.index) });
    parts.push({ mention: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < body.length) parts.push({ text: body.slice(end) });
  return parts;
}
