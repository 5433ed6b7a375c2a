import type {
  Comment,
  CycleHistory,
  CycleSummary,
  Page,
  PersonaId,
  Post,
  PostId,
  Profile,
  Relation,
} from '../../domain/index.ts';
import type { ReadStorage } from '../../ports/index.ts';
import { cycleOf, turnCountsOf } from './cycle-row.ts';
import type { Session, Statement, Value } from './database.ts';
import { placeOf } from './feed-reader.ts';
import { selectPost } from './feed-statements.ts';
import {
  type CycleSummaryRow,
  type OwnedRow,
  type ProfileRow,
  type RelationRow,
  selectCommentsOn,
  selectCycles,
  selectFollowers,
  selectFollowing,
  selectPosts,
  selectPostsAfter,
  selectPostsOf,
  selectProfile,
  selectProfiles,
} from './read-statements.ts';
import { canBeId, commentOf, idOf, postOf, timeOf } from './rows.ts';

/** Reads the network from PostgreSQL, each read with one statement. */
export class PostgresReadStorage implements ReadStorage {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async posts({ limit, before }: Page): Promise<Post[]> {
    return (await this.#session.query(selectPosts, [...placeOf(before), limit])).map(postOf);
  }

  async postsAfter({ skip, limit }: { readonly skip: number; readonly limit: number }): Promise<Post[]> {
    return (await this.#session.query(selectPostsAfter, [skip, limit])).map(postOf);
  }

  async post(id: PostId): Promise<Post | undefined> {
    if (!canBeId(id)) return undefined;
    const [row] = await this.#session.query(selectPost, [id]);
    return row && postOf(row);
  }

  comments(post: PostId, page: Page): Promise<Comment[] | undefined> {
    return this.#owned(selectCommentsOn, post, page, commentOf);
  }

  async profile(id: PersonaId): Promise<Profile | undefined> {
    if (!canBeId(id)) return undefined;
    const [row] = await this.#session.query(selectProfile, [id]);
    return row && profileOf(row);
  }

  async profiles({ after, limit }: { readonly after?: PersonaId; readonly limit: number }): Promise<Profile[]> {
    return (await this.#session.query(selectProfiles, [after ?? 0, limit])).map(profileOf);
  }

  postsBy(author: PersonaId, page: Page): Promise<Post[] | undefined> {
    return this.#owned(selectPostsOf, author, page, postOf);
  }

  followers(persona: PersonaId, page: Page): Promise<Relation[] | undefined> {
    return this.#owned(selectFollowers, persona, page, relationOf);
  }

  following(persona: PersonaId, page: Page): Promise<Relation[] | undefined> {
    return this.#owned(selectFollowing, persona, page, relationOf);
  }

  async cycles({ limit, before }: Page): Promise<CycleHistory> {
    const rows = await this.#session.query(selectCycles, [placeOf(before)[0], limit]);
    const nextSlot = rows[0]?.next_slot;
    return { cycles: rows.flatMap(summaryOf), ...(nextSlot && { nextSlot: timeOf(nextSlot) }) };
  }

  async #owned<Row extends { readonly id: unknown }, Result>(
    statement: Statement<OwnedRow<Row>>,
    owner: number,
    { limit, before }: Page,
    read: (row: Row) => Result,
  ): Promise<Result[] | undefined> {
    if (!canBeId(owner)) return undefined;
    const values: Value[] = [...placeOf(before), owner, limit];
    const rows = await this.#session.query(statement, values);
    return rows.length === 0 ? undefined : rows.flatMap((row) => (isThere<Row>(row) ? [read(row)] : []));
  }
}

function isThere<Row extends { readonly id: unknown }>(row: OwnedRow<Row>): row is Row {
  return row.id !== null;
}

function profileOf(row: ProfileRow): Profile {
  return {
    id: idOf(row.id),
    username: row.username,
    bio: row.bio,
    createdAt: timeOf(row.created_at),
    posts: Number(row.posts),
    followers: Number(row.followers),
    following: Number(row.following),
  };
}

function relationOf({ id, username, followed_at }: RelationRow): Relation {
  return { id: idOf(id), username, followedAt: timeOf(followed_at) };
}

function summaryOf(row: CycleSummaryRow): CycleSummary[] {
  if (row.id === null) return [];
  const turns = turnCountsOf(JSON.parse(row.turns ?? '{}'));
  return [{ cycle: cycleOf(row), turns, ...(row.model !== null && { model: row.model }) }];
}
