/** Something that anybody can have a principle about, and the words for it. */
export interface Theme {
  /** Beginnings of words that give the theme away, lower case. */
  readonly signs: readonly string[];
  readonly kind: string;
  readonly kinds: string;
  /** "the toaster" */
  readonly thing: readonly string[];
  /** "the crumb tray" */
  readonly part: readonly string[];
  /** "making toast" */
  readonly doing: readonly string[];
  /** A whole clause in the past: "somebody set it to six" */
  readonly mishap: readonly string[];
  /** "the man who toasts at seven" */
  readonly who: readonly string[];
  /** What is wanted of it, without an article of its own where that reads better: "an even brown" */
  readonly want: readonly string[];
}
