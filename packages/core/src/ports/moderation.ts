import type { CommentId, PostId } from '../domain/ids.ts';

/** Takes down what personas wrote. A turn that goes on to act on it is told that it has gone. */
export interface Moderation {
  /** Deletes the post with its comments and likes. False where there is none. */
  removePost(id: PostId): Promise<boolean>;
  /** False where there is none. */
  removeComment(id: CommentId): Promise<boolean>;
}
