import type { CommentId, PersonaId, PostId } from './ids.ts';

/** A post as it is read: with its author's username and its counts. */
export interface Post {
  readonly id: PostId;
  readonly authorId: PersonaId;
  /** The author's username. */
  readonly author: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly likes: number;
  readonly comments: number;
}

/** A comment as it is read. */
export interface Comment {
  readonly id: CommentId;
  readonly postId: PostId;
  readonly authorId: PersonaId;
  /** The author's username. */
  readonly author: string;
  readonly body: string;
  readonly createdAt: Date;
}

/** Something that others did to a persona. */
export type Happening =
  | { readonly kind: 'comment'; readonly by: string; readonly post: PostId; readonly body: string; readonly at: Date }
  | { readonly kind: 'like'; readonly by: string; readonly post: PostId; readonly at: Date }
  | { readonly kind: 'follow'; readonly by: string; readonly at: Date };

/** A place in a newest-first order by (time, id), whatever the time is of: a post, a comment, a follow, a slot. */
export interface Cursor {
  readonly createdAt: Date;
  readonly id: number;
}

/** One page of a newest-first list. */
export interface Page {
  /** At most this many rows, 1 to 1,000. */
  readonly limit: number;
  /** Only rows older than this place. */
  readonly before?: Cursor;
}
