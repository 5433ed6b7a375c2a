import type { Comment, CommentId, Happening, Page, Persona, PersonaId, Post, PostId } from '../../domain/index.ts';
import { characterCount, isStorable, maxBodyLength } from '../../domain/index.ts';
import { InvalidInput } from '../../errors/index.ts';
import type { FeedReader, FeedWriter, Reaction } from '../../ports/index.ts';
import type { Draft } from './draft.ts';
import { MemoryFeedReader } from './feed-reader.ts';
import type { CommentRow, PersonaRow, PostRow } from './rows.ts';
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
      const likes: PostRow['likes'] = new Map();
      const post: PostRow = { kind: 'post', ...this.#stamp<PostId>(), body, comments: new Timeline(), likes };
      this.#draft.write(post);
      return postOf(post);
    });
  }

  async createComment(id: PostId, body: string): Promise<Comment | undefined> {
    requireBody(body);
    return this.#draft.within(() => {
      const post = this.#tables.posts.get(id);
      if (post === undefined) return undefined;
      const comment: CommentRow = { kind: 'comment', ...this.#stamp<CommentId>(), post, body };
      this.#draft.write(comment);
      return commentOf(comment);
    });
  }

  async like(id: PostId): Promise<Reaction> {
    return this.#draft.within(() => {
      const post = this.#tables.posts.get(id);
      if (post === undefined) return 'gone';
      if (post.likes.has(this.#by.id)) return 'already';
      this.#draft.write({ kind: 'like', ...this.#stamp(), post });
      return 'new';
    });
  }

  async follow(id: PersonaId): Promise<Reaction> {
    if (id === this.#by.id) throw new InvalidInput([{ path: 'persona', message: 'must be another persona' }]);
    return this.#draft.within(() => {
      const to = this.#tables.personas.get(id);
      if (to === undefined) return 'gone';
      if (this.#by.following.has(id)) return 'already';
      this.#draft.write({ kind: 'follow', ...this.#stamp(), to });
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

  #stamp<Id extends number = number>(): { readonly id: Id; readonly time: number; readonly by: PersonaRow } {
    return { id: this.#tables.nextId<Id>(), time: this.#time, by: this.#by };
  }
}

function requireBody(body: string): void {
  const length = characterCount(body);
  if (length >= 1 && length <= maxBodyLength && isStorable(body)) return;
  const message = `must be 1 to ${maxBodyLength} characters, without NUL and without half a surrogate pair`;
  throw new InvalidInput([{ path: 'body', message }]);
}
