const scraps = ['violet', 'blue', 'green', 'yellow', 'orange', 'pink'] as const;

/** The colour of paper that goes with a name, always the same, as a CSS variable. */
export function scrapOf(username: string): string {
  let sum = 7;
  for (const letter of username.toLowerCase()) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return `var(--scrap-${scraps[sum % scraps.length]})`;
}
