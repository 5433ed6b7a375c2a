import type { CommentId, PostId } from '../../domain/index.ts';
import type { Moderation } from '../../ports/index.ts';
import { withdraw } from './feed-index.ts';
import type { Lock } from './lock.ts';
import { answersTo } from './persona-removal.ts';
import type { CommentRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Takes posts and comments down in memory. */
export class MemoryModeration implements Moderation {
  readonly #tables: Tables;
  readonly #lock: Lock;

  constructor(tables: Tables, lock: Lock) {
    this.#tables = tables;
    this.#lock = lock;
  }

  removePost(id: PostId): Promise<boolean> {
    return this.#lock.run(() => {
      const post = this.#tables.posts.get(id);
      if (post === undefined) return false;
      for (const row of [...answersTo(post), post]) withdraw(this.#tables, row);
      return true;
    });
  }

  removeComment(id: CommentId): Promise<boolean> {
    return this.#lock.run(() => {
      const comment = commentOf(this.#tables, id);
      if (comment !== undefined) withdraw(this.#tables, comment);
      return comment !== undefined;
    });
  }
}

/** Looked for post by post: a storage in memory is small, and an index of all comments would be for this alone. */
function commentOf({ posts }: Tables, id: CommentId): CommentRow | undefined {
  for (const post of posts.values()) {
    const found = post.comments.all().find((comment) => comment.id === id);
    if (found) return found;
  }
  return undefined;
}
