import type { Comment, Happening, Page, Post } from '../domain/feed.ts';
import type { PersonaId, PostId } from '../domain/ids.ts';
import type { Persona } from '../domain/persona.ts';

/** Reads the feed. Every list is newest first by (createdAt, id) and has a limit. */
export interface FeedReader {
  /** With `since`, only posts written at or after that time. */
  latest(page: Page & { readonly since?: Date }): Promise<Post[]>;
  /** Undefined where there is no such post. */
  post(id: PostId): Promise<Post | undefined>;
  /** The persona's own; empty where there is no such persona. */
  postsBy(author: PersonaId, page: Page): Promise<Post[]>;
  /** Empty where there is no such post. */
  comments(post: PostId, page: Page): Promise<Comment[]>;
  /** The bodies of the persona's newest posts and comments together; of one instant, posts first. */
  wordsOf(persona: PersonaId, limit: number): Promise<string[]>;
  /**
   * What others did to the persona at or after that time: comments on and likes of its posts, new followers. Of one
   * instant: comments, then follows, then likes, by the id of comment, follower or post, the highest first, then by who
   * liked.
   */
  happenings(persona: PersonaId, page: { readonly since: Date; readonly limit: number }): Promise<Happening[]>;
  /** Looked up whatever the case. */
  personaNamed(username: string): Promise<Persona | undefined>;
}
