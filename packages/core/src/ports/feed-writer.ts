import type { Comment, Post } from '../domain/feed.ts';
import type { PersonaId, PostId } from '../domain/ids.ts';
import type { FeedReader } from './feed-reader.ts';

/** What a write that may meet something gone or done already came to. */
export type Reaction = 'new' | 'already' | 'gone';

/**
 * Reads and writes the feed within one transaction, as one persona at one time: the storage binds both from the
 * turn, so that no action can write as somebody else. It refuses a body that is empty, longer than `maxBodyLength` or
 * cannot be stored, and everything once its transaction has ended.
 */
export interface FeedWriter extends FeedReader {
  /** Writes a post of the turn's persona. */
  createPost(body: string): Promise<Post>;
  /** Undefined where the post has gone. */
  createComment(post: PostId, body: string): Promise<Comment | undefined>;
  /** Likes the post as the turn's persona. */
  like(post: PostId): Promise<Reaction>;
  /** Following oneself is a mistake of the caller. */
  follow(persona: PersonaId): Promise<Reaction>;
}
