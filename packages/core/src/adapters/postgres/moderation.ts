import type { CommentId, PostId } from '../../domain/index.ts';
import type { Moderation } from '../../ports/index.ts';
import { type Database, statement } from './database.ts';
import { canBeId } from './rows.ts';

// The author before the post, as everywhere: who deletes the author waits for this, or this finds nothing any more.
const deletePost = statement<object>(
  'delete-post',
  `WITH found AS MATERIALIZED (
     SELECT p.id FROM posts AS p JOIN personas AS a ON a.id = p.author_id WHERE p.id = $1 FOR KEY SHARE OF a
   )
   DELETE FROM posts USING found WHERE posts.id = found.id RETURNING posts.id`,
);
const deleteComment = statement<object>('delete-comment', 'DELETE FROM comments WHERE id = $1 RETURNING id');

/** Takes posts and comments down in PostgreSQL. */
export class PostgresModeration implements Moderation {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async removePost(id: PostId): Promise<boolean> {
    return canBeId(id) && (await this.#database.write(deletePost, [id])).length > 0;
  }

  async removeComment(id: CommentId): Promise<boolean> {
    return canBeId(id) && (await this.#database.write(deleteComment, [id])).length > 0;
  }
}
