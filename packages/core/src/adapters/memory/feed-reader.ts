import type { Comment, Happening, Page, Persona, PersonaId, Post, PostId } from '../../domain/index.ts';
import type { FeedReader } from '../../ports/index.ts';
import type { Tables } from './tables.ts';
import { commentOf, happeningOf, personaOf, postOf } from './views.ts';

/** Reads the feed from memory; each call reads before it returns its promise. */
export class MemoryFeedReader implements FeedReader {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async latest(page: Page & { readonly since?: Date }): Promise<Post[]> {
    return this.#tables.feed.page(page).map(postOf);
  }

  async post(id: PostId): Promise<Post | undefined> {
    const post = this.#tables.posts.get(id);
    return post && postOf(post);
  }

  async postsBy(author: PersonaId, page: Page): Promise<Post[]> {
    return (this.#tables.personas.get(author)?.posts.page(page) ?? []).map(postOf);
  }

  async comments(post: PostId, page: Page): Promise<Comment[]> {
    return (this.#tables.posts.get(post)?.comments.page(page) ?? []).map(commentOf);
  }

  async wordsOf(persona: PersonaId, limit: number): Promise<string[]> {
    const row = this.#tables.personas.get(persona);
    if (row === undefined) return [];
    return [...row.posts.page({ limit }), ...row.comments.page({ limit })]
      .sort((one, other) => other.time - one.time)
      .slice(0, limit)
      .map(({ body }) => body);
  }

  async happenings(persona: PersonaId, page: { readonly since: Date; readonly limit: number }): Promise<Happening[]> {
    return (this.#tables.personas.get(persona)?.received.page(page) ?? []).map(happeningOf);
  }

  async personaNamed(username: string): Promise<Persona | undefined> {
    const row = this.#tables.personaNamed(username);
    return row && personaOf(row);
  }
}
