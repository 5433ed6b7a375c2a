import {
  type Comment,
  characterCount,
  isStorable,
  maxBodyLength,
  type PersonaId,
  type Post,
  type PostId,
} from '../../domain/index.ts';
import { InvalidInput } from '../../errors/index.ts';
import type { FeedWriter, Reaction } from '../../ports/index.ts';
import { type Session, statement, type Whole } from './database.ts';
import { PostgresFeedReader } from './feed-reader.ts';
import { canBeId, idOf, timeValue } from './rows.ts';

const insertPost = statement<{ id: Whole }>(
  'insert-post',
  'INSERT INTO posts (author_id, body, created_at) VALUES ($1, $2, $3) RETURNING id',
);

// What is referred to is locked first: what goes meanwhile is then no row, and not a failed foreign key that would take
// the whole transaction with it. The author comes before the post, as everywhere: the deletion of the author holds
// the author and waits for the post.
const lockedPost = `SELECT p.id, p.author_id FROM posts AS p JOIN personas AS a ON a.id = p.author_id
     WHERE p.id = $1 FOR KEY SHARE OF a, p`;

const insertComment = statement<{ id: Whole }>(
  'insert-comment',
  `WITH post AS MATERIALIZED (${lockedPost})
   INSERT INTO comments (post_id, post_author_id, author_id, body, created_at)
   SELECT id, author_id, $2, $3, $4 FROM post
   RETURNING id`,
);

interface ReactionRow {
  readonly found: boolean;
  readonly made: boolean;
}

const insertLike = statement<ReactionRow>(
  'insert-like',
  `WITH post AS MATERIALIZED (${lockedPost}),
   made AS (
     INSERT INTO likes (post_id, post_author_id, persona_id, created_at) SELECT id, author_id, $2, $3 FROM post
     ON CONFLICT DO NOTHING RETURNING post_id
   )
   SELECT EXISTS (SELECT FROM post) AS found, EXISTS (SELECT FROM made) AS made`,
);

const insertFollow = statement<ReactionRow>(
  'insert-follow',
  `WITH followed AS MATERIALIZED (SELECT id FROM personas WHERE id = $1 FOR KEY SHARE),
   made AS (
     INSERT INTO follows (followed_id, follower_id, created_at) SELECT id, $2, $3 FROM followed
     ON CONFLICT DO NOTHING RETURNING followed_id
   )
   SELECT EXISTS (SELECT FROM followed) AS found, EXISTS (SELECT FROM made) AS made`,
);

/** Who writes: the persona of a locked turn row. */
export interface Writer {
  readonly id: PersonaId;
  readonly username: string;
}

/** Reads and writes the feed within a transaction, as one persona at one time. */
export class PostgresFeedWriter extends PostgresFeedReader implements FeedWriter {
  readonly #session: Session;
  readonly #writer: Writer;
  readonly #time: Date;

  constructor(session: Session, writer: Writer, time: Date) {
    super(session);
    this.#session = session;
    this.#writer = writer;
    this.#time = new Date(time);
  }

  async createPost(body: string): Promise<Post> {
    requireBody(body);
    const [row] = await this.#session.query(insertPost, [this.#writer.id, body, timeValue(this.#time)]);
    return { id: idOf((row as { id: Whole }).id), ...this.#signed(body), likes: 0, comments: 0 };
  }

  async createComment(post: PostId, body: string): Promise<Comment | undefined> {
    requireBody(body);
    if (!canBeId(post)) return undefined;
    const [row] = await this.#session.query(insertComment, [post, this.#writer.id, body, timeValue(this.#time)]);
    return row && { id: idOf(row.id), postId: post, ...this.#signed(body) };
  }

  async like(post: PostId): Promise<Reaction> {
    if (!canBeId(post)) return 'gone';
    return reactionOf(await this.#session.query(insertLike, [post, this.#writer.id, timeValue(this.#time)]));
  }

  async follow(persona: PersonaId): Promise<Reaction> {
    if (persona === this.#writer.id) {
      throw new InvalidInput([{ path: 'persona', message: 'nobody can follow themselves' }]);
    }
    if (!canBeId(persona)) return 'gone';
    return reactionOf(await this.#session.query(insertFollow, [persona, this.#writer.id, timeValue(this.#time)]));
  }

  #signed(body: string) {
    return { authorId: this.#writer.id, author: this.#writer.username, body, createdAt: new Date(this.#time) };
  }
}

function reactionOf([row]: readonly ReactionRow[]): Reaction {
  if (!row?.found) return 'gone';
  return row.made ? 'new' : 'already';
}

function requireBody(body: string): void {
  const count = characterCount(body);
  if (count < 1 || count > maxBodyLength) {
    throw new InvalidInput([{ path: 'body', message: `must have 1 to ${maxBodyLength} characters` }]);
  }
  if (!isStorable(body)) {
    throw new InvalidInput([{ path: 'body', message: 'holds a NUL or half of a surrogate pair' }]);
  }
}
