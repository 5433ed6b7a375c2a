import type { Grammar } from './grammar.ts';
import { type ThemeName, themeNames, themes } from './themes/index.ts';

const slots = ['thing', 'part', 'doing', 'mishap', 'who', 'want'] as const;
const signs = new Map(themeNames.map((name) => [name, pattern(themes[name].signs)]));
const dull = new Set(
  `about above across actually again against always another anybody anyone because before behind being believe
  between cannot could course during either enough every everybody everyone everything friend friends getting
  having however itself little maybe might myself neither nobody nothing people perhaps please rather really
  should simply somebody someone something still their themselves there these thing things think those though
  through today tomorrow under until wanted where whether which while without would yesterday yourself`.split(/\s+/),
);

/** The theme that a text is about; undefined where it is about none that we know. */
export function themeOf(text: string): ThemeName | undefined {
  const lower = text.toLowerCase();
  let best: ThemeName | undefined;
  let most = 0;
  for (const name of themeNames) {
    const score = (lower.match(signs.get(name) ?? /$^/g)?.length ?? 0) + 2 * mentioned(name, lower);
    if (score > most) {
      best = name;
      most = score;
    }
  }
  return best;
}

/** A theme's words, narrowed to those that the text has used itself, so that an answer speaks of the same thing. */
export function wordsOf(name: ThemeName, text = ''): Grammar {
  const theme = themes[name];
  const lower = text.toLowerCase();
  const narrowed = slots.map((slot): [string, readonly string[]] => {
    const said = theme[slot].filter((filler) => mentions(lower, filler));
    return [slot, said.length > 0 ? said : theme[slot]];
  });
  return { ...Object.fromEntries(narrowed), kind: [theme.kind], kinds: [theme.kinds] };
}

/** The word of a text that says most about it, by its length; undefined where all are short or dull. */
export function tellingWord(text: string): string | undefined {
  const words = text.replace(/[@#]\w+/g, ' ').match(/\p{L}{5,20}/gu) ?? [];
  return words.filter((word) => !dull.has(word.toLowerCase())).sort((one, other) => other.length - one.length)[0];
}

function mentioned(name: ThemeName, lower: string): number {
  return slots.filter((slot) => themes[name][slot].some((filler) => mentions(lower, filler))).length;
}

function mentions(lower: string, filler: string): boolean {
  const start = lower.indexOf(filler.toLowerCase());
  const around = `${lower[start - 1] ?? ''}${lower[start + filler.length] ?? ''}`;
  return start >= 0 && !/\p{L}/u.test(around);
}

function pattern(beginnings: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${beginnings.join('|')})(?:s|es|ed|ing)?\\b`, 'g');
}
