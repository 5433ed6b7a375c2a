import type { Grammar } from './grammar.ts';
import { affairNames, type ThemeName, themeNames, themes } from './themes/index.ts';

const slots = ['thing', 'part', 'doing', 'mishap', 'who', 'want'] as const;
const allNames = [...affairNames, ...themeNames];
const signs = new Map(allNames.map((name) => [name, pattern(themes[name].signs)]));
const dull = new Set(
  `about above across actually again against always another anybody anyone because before behind being believe
  between cannot could course during either enough every everybody everyone everything friend friends getting
  having however itself little maybe might myself neither nobody nothing people perhaps please rather really
  should simply somebody someone something still their themselves there these thing things think those though
  through today tomorrow under until wanted where whether which while without would yesterday yourself`.split(/\s+/),
);

// The same posts are read in turn after turn; the newest few hundred are enough to remember.
const mostRemembered = 500;
const remembered = new Map<string, ThemeName | undefined>();

/** The theme that a text is about; undefined where it is about none that we know. */
export function themeOf(text: string): ThemeName | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  const theme = foundTheme(text);
  remembered.set(text, theme);
  return theme;
}

function foundTheme(text: string): ThemeName | undefined {
  const lower = text.toLowerCase();
  let best: ThemeName | undefined;
  let most = 0;
  for (const name of allNames) {
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
    const said = theme[slot].filter((filler) => mentions(lower, filler.toLowerCase()));
    return [slot, said.length > 0 ? said : theme[slot]];
  });
  return { ...Object.fromEntries(narrowed), kind: [theme.kind], kinds: [theme.kinds] };
}

/** The symbols whose words a text has used itself. */
export function saidSlots(name: ThemeName, text: string): string[] {
  const theme = themes[name];
  const lower = text.toLowerCase();
  const said = slots.filter((slot) => theme[slot].some((filler) => mentions(lower, filler.toLowerCase())));
  return [...said, ...(lower.includes(theme.kind) ? ['kind', 'kinds'] : [])];
}

/** The words of a text that say most about it, by their length, at most three; none where all are short or dull. */
export function tellingWords(text: string): string[] {
  const words = text.replace(/[@#]\w+/g, ' ').match(/\p{L}{5,20}/gu) ?? [];
  const telling = words.map((word) => word.toLowerCase()).filter((word) => !dull.has(word));
  // What is said of them is said of one thing.
  const single = telling.filter((word) => !/[^s]s$/.test(word));
  return [...new Set(single.length > 0 ? single : telling)].sort((one, other) => other.length - one.length).slice(0, 3);
}

function mentioned(name: ThemeName, lower: string): number {
  return slots.filter((slot) => themes[name][slot].some((filler) => mentions(lower, filler.toLowerCase()))).length;
}

function mentions(lower: string, filler: string): boolean {
  const start = lower.indexOf(filler);
  if (start < 0) return false;
  const around = `${lower[start - 1] ?? ''}${lower[start + filler.length] ?? ''}`;
  return !/\p{L}/u.test(around);
}

function pattern(beginnings: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${beginnings.join('|')})(?:s|es|ed|ing)?\\b`, 'g');
}
