import {
  type CommentId,
  type FeedWriter,
  InvalidInput,
  maxBodyLength,
  type PersonaId,
  type Post,
  type PostId,
  StorageUnavailable,
} from '@sim-feed/core';
import type { Connection } from './connection.ts';
import { commentsWhere, feedReader, postsWhere } from './feed-reader.ts';

/** Writes as one persona at one time, within the transaction that has the connection, until `end` is called. */
export function feedWriter(db: Connection, by: PersonaId, time: number): { tx: FeedWriter; end: () => void } {
  let ended = false;
  // An action that keeps its writer must not write outside a transaction, which would be at once and for good.
  const open = () => {
    if (ended) throw new StorageUnavailable('The transaction has ended; nothing was written.');
    return db;
  };
  const tx: FeedWriter = {
    ...feedReader(open),
    async createPost(body) {
      const sql = 'INSERT INTO post (author, body, created_at) VALUES (?, ?, ?)';
      const id = open().insert<PostId>(sql, by, storable(body), time);
      return postsWhere(db, 'post.id = ?', id, { limit: 1 })[0] as Post;
    },
    async createComment(post, body) {
      if (!exists(open(), 'post', post)) return undefined;
      const sql = 'INSERT INTO comment (post, author, body, created_at) VALUES (?, ?, ?, ?)';
      const id = db.insert<CommentId>(sql, post, by, storable(body), time);
      return commentsWhere(db, 'comment.id = ?', id, { limit: 1 })[0];
    },
    async like(post) {
      if (!exists(open(), 'post', post)) return 'gone';
      const sql = 'INSERT INTO liking (post, persona, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      return db.write(sql, post, by, time) > 0 ? 'new' : 'already';
    },
    async follow(persona) {
      if (!exists(open(), 'persona', persona)) return 'gone';
      const sql = 'INSERT INTO following (followed, follower, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      return db.write(sql, persona, by, time) > 0 ? 'new' : 'already';
    },
  };
  return {
    tx,
    end: () => {
      ended = true;
    },
  };
}

function exists(db: Connection, table: 'post' | 'persona', id: number): boolean {
  return db.row(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined;
}

// SQLite's own length() stops at a NUL, so the rule is held here.
function storable(body: string): string {
  const length = [...body].length;
  if (length >= 1 && length <= maxBodyLength && body.isWellFormed() && !body.includes('\u0000')) return body;
  throw new InvalidInput([{ path: 'body', message: `must be 1 to ${maxBodyLength} characters of well-formed text` }]);
}
