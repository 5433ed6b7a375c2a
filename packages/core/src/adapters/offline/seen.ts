import type { Calendar } from './calendar.ts';

/** A post as the persona sees it. */
export interface SeenPost {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly comments: number;
}

/** What somebody said, and under which post. */
export interface Remark {
  readonly post: number;
  readonly by: string;
  readonly body: string;
}

/** All that a request lets its reader know. */
export interface Scene {
  readonly me: string;
  readonly bio: string;
  readonly slot: string;
  readonly calendar: Calendar;
  readonly step: number;
  /** Names of the actions on offer. */
  readonly offered: ReadonlySet<string>;
  /** Whether there was nothing to read when the turn began. */
  readonly emptyStart: boolean;
  /** Others' posts, newest first. */
  readonly posts: readonly SeenPost[];
  /** The persona's own posts, newest first. */
  readonly own: readonly SeenPost[];
  /** What it has written this turn. */
  readonly written: readonly string[];
  /** What it was told that it has said before. */
  readonly remembered: readonly string[];
  /** What others said under the persona's posts since its last turn. */
  readonly comments: readonly Remark[];
  /** Who liked or followed the persona since then. */
  readonly admirers: readonly string[];
  /** What others said under posts that the turn has looked into. */
  readonly threads: readonly Remark[];
  /** Bios of authors that the turn has looked up, by post. */
  readonly dossiers: ReadonlyMap<number, string>;
  /** Actions performed so far. */
  readonly performed: readonly { readonly name: string; readonly post?: number }[];
  /** How many were refused. */
  readonly refused: number;
}

/** What a draw about a post goes by: never its id, which may differ between two storages that hold the same feed. */
export function markOf({ by, body }: Pick<SeenPost, 'by' | 'body'>): string {
  return `${by}/${body}`;
}
