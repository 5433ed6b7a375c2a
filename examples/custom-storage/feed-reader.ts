import type { Comment, FeedReader, Happening, Page, PersonaId, Post, PostId } from '@sim-feed/core';
import type { Connection } from './connection.ts';
import { personaWhere } from './persona-store.ts';

/** Reads at once, on the connection that it asks for each time: only for one that has it to itself. */
export function feedReader(connection: () => Connection): FeedReader {
  return {
    latest: async (page) => {
      const since = page.since?.getTime() ?? Number.MIN_SAFE_INTEGER;
      return postsWhere(connection(), 'post.created_at >= ?', since, page);
    },
    post: async (id) => postsWhere(connection(), 'post.id = ?', id, { limit: 1 })[0],
    postsBy: async (author, page) => postsWhere(connection(), 'author = ?', author, page),
    comments: async (post, page) => commentsWhere(connection(), 'post = ?', post, page),
    wordsOf: async (persona, limit) => {
      const words = (table: string, kind: number) =>
        `SELECT body, created_at, ${kind} AS kind, id FROM ${table} WHERE author = ?1`;
      const sql = `${words('post', 1)} UNION ALL ${words('comment', 2)}
        ORDER BY created_at DESC, kind, id DESC LIMIT ?2`;
      return connection()
        .rows<{ body: string }>(sql, persona, limit)
        .map(({ body }) => body);
    },
    happenings: async (persona, page) => happeningsOf(connection(), persona, page.since, page.limit),
    personaNamed: async (username) => personaWhere(connection(), 'username = ?', username),
  };
}

/** The posts for which the SQL condition holds, newest first. */
export function postsWhere(db: Connection, condition: string, value: number, page: Page): Post[] {
  const columns = `post.id, author AS authorId, username AS author, body,
    (SELECT count(*) FROM liking WHERE liking.post = post.id) AS likes,
    (SELECT count(*) FROM comment WHERE comment.post = post.id) AS comments`;
  return timedPage<Post>(db, 'post', columns, condition, value, page);
}

/** The comments for which the SQL condition holds, newest first. */
export function commentsWhere(db: Connection, condition: string, value: number, page: Page): Comment[] {
  const columns = 'comment.id, post AS postId, author AS authorId, username AS author, body';
  return timedPage<Comment>(db, 'comment', columns, condition, value, page);
}

function timedPage<Row extends { readonly createdAt: Date }>(
  db: Connection,
  table: 'post' | 'comment',
  columns: string,
  condition: string,
  value: number,
  { before, limit }: Page,
): Row[] {
  const sql = `SELECT ${columns}, ${table}.created_at AS createdAt FROM ${table} JOIN persona ON persona.id = author
    WHERE ${condition} AND (${table}.created_at, ${table}.id) < (?, ?)
    ORDER BY ${table}.created_at DESC, ${table}.id DESC LIMIT ?`;
  const { createdAt, id } = before ?? { createdAt: { getTime: () => Number.MAX_SAFE_INTEGER }, id: 0 };
  const rows = db.rows<Omit<Row, 'createdAt'> & { createdAt: number }>(sql, value, createdAt.getTime(), id, limit);
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }) as unknown as Row);
}

function happeningsOf(db: Connection, persona: PersonaId, since: Date, limit: number): Happening[] {
  const sql = `
    SELECT 'comment' AS kind, username AS "by", post.id AS post, comment.body, comment.created_at AS at,
      comment.id AS tie, persona.id AS by_id
    FROM post JOIN comment ON comment.post = post.id JOIN persona ON persona.id = comment.author
    WHERE post.author = ?1 AND comment.author <> ?1 AND comment.created_at >= ?2
    UNION ALL SELECT 'like', username, post.id, NULL, liking.created_at, post.id, persona.id
    FROM post JOIN liking ON liking.post = post.id JOIN persona ON persona.id = liking.persona
    WHERE post.author = ?1 AND liking.persona <> ?1 AND liking.created_at >= ?2
    UNION ALL SELECT 'follow', username, NULL, NULL, following.created_at, persona.id, persona.id
    FROM following JOIN persona ON persona.id = follower WHERE followed = ?1 AND following.created_at >= ?2
    ORDER BY at DESC, kind, tie DESC, by_id LIMIT ?3`;
  type Row = { kind: Happening['kind']; by: string; post: PostId; body: string; at: number };
  return db.rows<Row>(sql, persona, since.getTime(), limit).map(({ kind, by, post, body, at }) => {
    const told = { by, at: new Date(at) };
    if (kind === 'follow') return { kind, ...told };
    return kind === 'like' ? { kind, post, ...told } : { kind, post, body, ...told };
  });
}

/** The reader for everybody outside a transaction: it waits for the connection, so it sees nothing half done. */
export function waitingReader(db: Connection): FeedReader {
  const reader = feedReader(() => db);
  return {
    latest: (page) => db.alone(() => reader.latest(page)),
    post: (id) => db.alone(() => reader.post(id)),
    postsBy: (author, page) => db.alone(() => reader.postsBy(author, page)),
    comments: (post, page) => db.alone(() => reader.comments(post, page)),
    wordsOf: (persona, limit) => db.alone(() => reader.wordsOf(persona, limit)),
    happenings: (persona, page) => db.alone(() => reader.happenings(persona, page)),
    personaNamed: (username) => db.alone(() => reader.personaNamed(username)),
  };
}
