import type { Comment, Post, PostId } from '../domain/index.ts';
import type { FeedReader } from '../ports/index.ts';
import { limitWithin } from './page-limit.ts';

const mostListed = 100;

/** Reads the feed for a person to look at. */
export class FeedService {
  readonly #feed: FeedReader;

  constructor(feed: FeedReader) {
    this.#feed = feed;
  }

  /** The newest posts, newest first; 20 of them unless told, 100 at most. */
  latest(limit = 20): Promise<Post[]> {
    return this.#feed.latest({ limit: limitWithin(mostListed, limit) });
  }

  /** The newest comments on a post, newest first; 20 of them unless told, 100 at most. */
  comments(post: PostId, limit = 20): Promise<Comment[]> {
    return this.#feed.comments(post, { limit: limitWithin(mostListed, limit) });
  }
}
