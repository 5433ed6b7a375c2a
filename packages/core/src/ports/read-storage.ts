import type { CycleHistory } from '../domain/cycle.ts';
import type { Comment, Page, Post } from '../domain/feed.ts';
import type { PersonaId, PostId } from '../domain/ids.ts';
import type { Profile, Relation } from '../domain/profile.ts';

/**
 * What a host needs that shows the network and changes nothing. Every list has a limit, and is newest first by
 * (time, id) unless it says otherwise. A read runs on its own: what it gives back was there at one instant.
 */
export interface ReadStorage {
  /** The newest posts. */
  posts(page: Page): Promise<Post[]>;
  /** The posts that come after that many newer ones. */
  postsAfter(skipped: { readonly skip: number; readonly limit: number }): Promise<Post[]>;
  /** Undefined where there is no such post. */
  post(id: PostId): Promise<Post | undefined>;
  /** Undefined where there is no such post. */
  comments(post: PostId, page: Page): Promise<Comment[] | undefined>;
  /** The persona with its counts. Undefined where there is no such persona. */
  profile(id: PersonaId): Promise<Profile | undefined>;
  /** By id, after that id. */
  profiles(page: { readonly after?: PersonaId; readonly limit: number }): Promise<Profile[]>;
  /** Undefined where there is no such persona. */
  postsBy(author: PersonaId, page: Page): Promise<Post[] | undefined>;
  /** Who follows the persona, by (followedAt, id). Undefined where there is no such persona. */
  followers(persona: PersonaId, page: Page): Promise<Relation[] | undefined>;
  /** Whom the persona follows, by (followedAt, id). Undefined where there is no such persona. */
  following(persona: PersonaId, page: Page): Promise<Relation[] | undefined>;
  /** The newest by slot; a cursor's time is a slot. */
  cycles(page: Page): Promise<CycleHistory>;
}
