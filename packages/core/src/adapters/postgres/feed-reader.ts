import type { Comment, Cursor, Happening, Page, Persona, PersonaId, Post, PostId } from '../../domain/index.ts';
import type { FeedReader } from '../../ports/index.ts';
import type { Session, Value } from './database.ts';
import {
  type HappeningRow,
  selectComments,
  selectHappenings,
  selectLatest,
  selectPost,
  selectPostsBy,
  selectWords,
} from './feed-statements.ts';
import { personaNamed } from './persona-store.ts';
import { canBeId, commentOf, idOf, postOf, timeOf, timeValue } from './rows.ts';

/** Reads the feed from PostgreSQL: by itself, or within a transaction. */
export class PostgresFeedReader implements FeedReader {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async latest({ limit, before, since }: Page & { readonly since?: Date }): Promise<Post[]> {
    const from = since ? timeValue(since) : '-infinity';
    return (await this.#session.query(selectLatest, [...placeOf(before), from, limit])).map(postOf);
  }

  async post(id: PostId): Promise<Post | undefined> {
    if (!canBeId(id)) return undefined;
    const [row] = await this.#session.query(selectPost, [id]);
    return row && postOf(row);
  }

  async postsBy(author: PersonaId, { limit, before }: Page): Promise<Post[]> {
    if (!canBeId(author)) return [];
    return (await this.#session.query(selectPostsBy, [...placeOf(before), author, limit])).map(postOf);
  }

  async comments(post: PostId, { limit, before }: Page): Promise<Comment[]> {
    if (!canBeId(post)) return [];
    return (await this.#session.query(selectComments, [...placeOf(before), post, limit])).map(commentOf);
  }

  async wordsOf(persona: PersonaId, limit: number): Promise<string[]> {
    if (!canBeId(persona)) return [];
    return (await this.#session.query(selectWords, [persona, limit])).map(({ body }) => body);
  }

  async happenings(persona: PersonaId, page: { readonly since: Date; readonly limit: number }): Promise<Happening[]> {
    if (!canBeId(persona)) return [];
    const values = [persona, timeValue(page.since), page.limit];
    return (await this.#session.query(selectHappenings, values)).map(happeningOf);
  }

  personaNamed(username: string): Promise<Persona | undefined> {
    return personaNamed(this.#session, username);
  }
}

/** Where a page begins; without a cursor at the end of time, so that one statement with one plan serves both. */
export function placeOf(before: Cursor | undefined): [Value, Value] {
  return before ? [timeValue(before.createdAt), before.id] : ['infinity', Number.MAX_SAFE_INTEGER];
}

function happeningOf(row: HappeningRow): Happening {
  const at = timeOf(row.at);
  switch (row.kind) {
    case 'comment':
      return { kind: 'comment', by: row.by, post: idOf(row.post_id), body: row.body, at };
    case 'like':
      return { kind: 'like', by: row.by, post: idOf(row.post_id), at };
    case 'follow':
      return { kind: 'follow', by: row.by, at };
  }
}
