import type { Comment, CommentId, Happening, Page, Persona, PersonaId, Post, PostId } from '../../domain/index.ts';
import { characterCount, isStorable, maxBodyLength } from '../../domain/index.ts';
import { InvalidInput } from '../../errors/index.ts';
import type { FeedReader, FeedWriter, Reaction } from '../../ports/index.ts';
import type { Draft } from './draft.ts';
import { MemoryFeedReader } from './feed-reader.ts';
import type { CommentRow, FollowRow, LikeRow, PersonaRow, PostRow } from './rows.ts';
import type { Tables } from './tables.ts';
import { Timeline } from './timeline.ts';
import { commentOf, postOf } from './views.ts';

/** Writes to a draft as one persona at one time, and reads what it wrote. */
export class MemoryFeedWriter implements FeedWriter {
  readonly #tables: Tables;
  readonly #draft: Draft;
  readonly #reader: FeedReader;
  readonly #by: PersonaRow;
  readonly #time: number;

  constructor(tables: Tables, draft: Draft, by: PersonaRow, at: Date) {
    this.#tables = tables;
    this.#draft = draft;
    this.#reader = new MemoryFeedReader(tables);
    this.#by = by;
    this.#time = at.getTime();
  }

  async createPost(body: string): Promise<Post> {
    requireBody(body);
    return this.#draft.within(() => {
      const id = this.#tables.nextId<PostId>('post');
      const comments = new Timeline<CommentRow>();
      const likes = new Map<PersonaId, LikeRow>();
      const post: PostRow = { kind: 'post', id, time: this.#time, by: this.#by, body, comments, likes };
      this.#draft.write(post);
      return postOf(post);
    });
  }

  async createComment(to: PostId, body: string): Promise<Comment | undefined> {
    requireBody(body);
    return this.#draft.within(() => {
      const post = this.#tables.posts.get(to);
      if (post === undefined) return undefined;
      const id = this.#tables.nextId<CommentId>('comment');
      const comment: CommentRow = { kind: 'comment', id, time: this.#time, by: this.#by, post, body };
      this.#draft.write(comment);
      return commentOf(comment);
    });
  }

  async like(to: PostId): Promise<Reaction> {
    return this.#draft.within(() => {
      const post = this.#tables.posts.get(to);
      if (post === undefined) return 'gone';
      if (post.likes.has(this.#by.id)) return 'already';
      this.#draft.write({ kind: 'like', id: this.#tables.nextId('like'), time: this.#time, by: this.#by, post });
      return 'new';
    });
  }

  async follow(persona: PersonaId): Promise<Reaction> {
    if (persona === this.#by.id) throw new InvalidInput([{ path: 'persona', message: 'must be another persona' }]);
    return this.#draft.within(() => {
      const to = this.#tables.personas.get(persona);
      if (to === undefined) return 'gone';
      if (this.#by.following.has(persona)) return 'already';
      this.#draft.write(followOf(this.#tables.nextId('follow'), this.#time, this.#by, to));
      return 'new';
    });
  }

  async latest(page: Page & { readonly since?: Date }): Promise<Post[]> {
    return this.#draft.within(() => this.#reader.latest(page));
  }

  async post(id: PostId): Promise<Post | undefined> {
    return this.#draft.within(() => this.#reader.post(id));
  }

  async postsBy(author: PersonaId, page: Page): Promise<Post[]> {
    return this.#draft.within(() => this.#reader.postsBy(author, page));
  }

  async comments(post: PostId, page: Page): Promise<Comment[]> {
    return this.#draft.within(() => this.#reader.comments(post, page));
  }

  async wordsOf(persona: PersonaId, limit: number): Promise<string[]> {
    return this.#draft.within(() => this.#reader.wordsOf(persona, limit));
  }

  async happenings(persona: PersonaId, page: { readonly since: Date; readonly limit: number }): Promise<Happening[]> {
    return this.#draft.within(() => this.#reader.happenings(persona, page));
  }

  async personaNamed(username: string): Promise<Persona | undefined> {
    return this.#draft.within(() => this.#reader.personaNamed(username));
  }
}

function followOf(id: number, time: number, by: PersonaRow, to: PersonaRow): FollowRow {
  const follower = { kind: 'relation', id: by.id, time, persona: by } as const;
  const followed = { kind: 'relation', id: to.id, time, persona: to } as const;
  return { kind: 'follow', id, time, by, to, ends: { follower, followed } };
}

function requireBody(body: string): void {
  const length = characterCount(body);
  if (length >= 1 && length <= maxBodyLength && isStorable(body)) return;
  const message = `must be 1 to ${maxBodyLength} characters, without NUL and without half a surrogate pair`;
  throw new InvalidInput([{ path: 'body', message }]);
}
