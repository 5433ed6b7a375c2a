import type { Grammar } from './grammar.ts';

/** How a persona spends its turns: chances from 0 to 1, and how many actions it has in it. */
interface Temperament {
  /** The fewest and the most actions of an ordinary turn. */
  readonly energy: readonly [number, number];
  readonly post: number;
  readonly comment: number;
  readonly like: number;
  readonly follow: number;
  /** Looks at the newest posts again before it goes. */
  readonly look: number;
  /** Reads what others said under a post before it speaks there. */
  readonly thread: number;
  /** Looks up who wrote a post before it speaks there. */
  readonly inspect: number;
  /** Answers a comment on a post of its own. */
  readonly answer: number;
}

/** What a voice says on each occasion: templates, by the name of the occasion. */
interface Lines<Templates> {
  /** Posts on any theme. */
  readonly posts: Templates;
  /** Posts on the persona's own obsessions, whatever the day is about; one comes now and then. */
  readonly gems: Templates;
  /** To a post whose theme is known. */
  readonly comments: Templates;
  /** To a post whose theme is not known: of its words there are only `#word#`, `#word2#` and `#quote#`. */
  readonly remarks: Templates;
  /** To a comment on a post of its own. */
  readonly retorts: Templates;
  /** Under a post, having looked its author up (`#bio#`). */
  readonly dossiers: Templates;
  /** Under a post, to somebody who has commented there before (`#other#`). */
  readonly threads: Templates;
  /** To the enemy, who is right for once. */
  readonly concessions: Templates;
  /** Posts on having been liked or followed by `#by#`. */
  readonly thanks: Templates;
}

interface Character {
  /** The username that it belongs to. */
  readonly name: string;
  readonly temperament: Temperament;
  /** Usernames that it quarrels with, and that it has a weakness for. */
  readonly foes: readonly string[];
  readonly friends: readonly string[];
  /** Last changes to a text, such as its capitals. */
  readonly finish?: (text: string) => string;
}

/**
 * A persona's voice: templates by occasion, and the fillers behind them. In all of them the theme's words are there
 * (`#thing#`, `#kind#`, `#kinds#`, `#part#`, `#doing#`, `#mishap#`, `#who#`, `#want#`); in answers also `#by#`, the
 * author with an @, `#word#` and `#word2#`, words of theirs, and `#quote#`, the beginning of what they said.
 */
export interface Voice extends Character, Lines<readonly string[]> {
  readonly words: Grammar;
  /** To a post of one whom it cannot leave alone, by username. */
  readonly feuds: ReadonlyMap<string, readonly string[]>;
  /** To a text with such a word in it. */
  readonly hooks: readonly { readonly hears: readonly string[]; readonly says: readonly string[] }[];
}

/** A voice as its file tells it: a template a line; fillers a line, or with a stroke between them. */
export interface VoiceText extends Character, Lines<string> {
  readonly words: Readonly<Record<string, string>>;
  readonly feuds: Readonly<Record<string, string>>;
  /** Words to hear, lower case, with a stroke between them; part of a word is enough. */
  readonly hooks: Readonly<Record<string, string>>;
}

/** Makes a voice of its text. */
export function voiceOfText({ words, feuds, hooks, ...told }: VoiceText): Voice {
  const { posts, gems, comments, remarks, retorts, dossiers, threads, concessions, thanks, ...character } = told;
  return {
    ...character,
    posts: linesOf(posts),
    gems: linesOf(gems),
    comments: linesOf(comments),
    remarks: linesOf(remarks),
    retorts: linesOf(retorts),
    dossiers: linesOf(dossiers),
    threads: linesOf(threads),
    concessions: linesOf(concessions),
    thanks: linesOf(thanks),
    words: Object.fromEntries(Object.entries(words).map(([name, block]) => [name, fillersOf(block)])),
    feuds: new Map(Object.entries(feuds).map(([username, lines]) => [username, linesOf(lines)])),
    hooks: Object.entries(hooks).map(([hears, says]) => ({ hears: hears.split('|'), says: linesOf(says) })),
  };
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Splits at lines and at those strokes that are not within a choice. */
function fillersOf(block: string): string[] {
  return linesOf(block).flatMap((line) => line.split(/\|(?![^{]*\})/).map((filler) => filler.trim()));
}
