import type { Grammar } from './grammar.ts';
import type { ThemeName } from './themes/index.ts';

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

/** What a persona cannot let pass: words to hear in a text, and what it says to them. */
interface Hook {
  /** Whose words; anybody's where it is left out. */
  readonly of?: string;
  /** Lower case; part of a word is enough. */
  readonly hears: readonly string[];
  readonly says: readonly string[];
}

/**
 * A persona's voice: templates by occasion, and the fillers behind them. In all of them the theme's words are there
 * (`#thing#`, `#kind#`, `#part#`, `#doing#`, `#mishap#`, `#who#`, `#want#`); in answers also `#by#`, the author with
 * an @, `#word#`, a word of theirs, and `#quote#`, the beginning of what they said.
 */
export interface Voice {
  /** The username that it belongs to. */
  readonly name: string;
  readonly temperament: Temperament;
  /** Usernames that it quarrels with, and that it has a weakness for. */
  readonly foes: readonly string[];
  readonly friends: readonly string[];
  readonly words: Grammar;
  /** Posts on any theme. */
  readonly posts: readonly string[];
  /** Posts on one theme, each worth more than one on any. */
  readonly essays: Readonly<Partial<Record<ThemeName, readonly string[]>>>;
  readonly hooks: readonly Hook[];
  /** To a post whose theme is known. */
  readonly comments: readonly string[];
  /** To a post whose theme is not known. */
  readonly remarks: readonly string[];
  /** To a comment on a post of its own. */
  readonly retorts: readonly string[];
  /** Under a post, having looked its author up. */
  readonly dossiers: readonly string[];
  /** Under a post, to somebody who has commented there before (`#other#`). */
  readonly threads: readonly string[];
  /** To the enemy, who is right for once. */
  readonly concessions: readonly string[];
  /** Posts on having been liked or followed by `#by#`. */
  readonly thanks: readonly string[];
  /** Last changes to a text, such as its capitals. */
  readonly finish?: (text: string) => string;
}
