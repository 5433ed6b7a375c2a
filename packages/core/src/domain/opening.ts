import type { Post } from './feed.ts';
import type { PostId } from './ids.ts';
import type { Json } from './json.ts';

/** Posts by id and personas by username that a turn was shown, and may therefore name in an action. */
export interface Shown {
  readonly posts: readonly PostId[];
  readonly personas: readonly string[];
}

/** A tool as a model is offered it: one for each action. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: Json;
}

/** What all turns of a cycle are told first, stored once when the cycle opens. */
export interface SharedOpening {
  readonly system: string;
  readonly tools: readonly Tool[];
  readonly feed: string;
  readonly shows: Shown;
  /** The most performed actions of a turn, as the rules in `system` say it. */
  readonly ceiling: number;
}

/** What one turn is told after the shared part, stored once when the turn begins. */
export interface TurnOpening {
  /** Who it is. */
  readonly persona: string;
  /** What others did to it, in their words. */
  readonly others: string;
  /** What it said itself, and the closing line. */
  readonly own: string;
  readonly shows: Shown;
  /** True where the turn is played without the feed and without others' words, because the provider refuses them. */
  readonly alone?: boolean;
}

/** A post as the opening and `view_most_recent_posts` show it. */
export type FeedLine = {
  readonly post: PostId;
  readonly by: string;
  readonly body: string;
  readonly likes: number;
  readonly comments: number;
};

/** Something that happened to the persona, as the opening shows it. */
export type HappeningLine =
  | { readonly comment_on: PostId; readonly by: string; readonly body: string }
  | { readonly like_of: PostId; readonly by: string }
  | { readonly new_follower: string };

/** The line that shows a post. */
export function feedLine(post: Post): FeedLine {
  return { post: post.id, by: post.author, body: post.body, likes: post.likes, comments: post.comments };
}
