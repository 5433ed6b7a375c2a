import type {
  Comment,
  Cursor,
  CycleHistory,
  Page,
  PersonaId,
  Post,
  PostId,
  Profile,
  Relation,
} from '../domain/index.ts';
import { NotFound } from '../errors/index.ts';
import type { ReadStorage } from '../ports/index.ts';

/** One page of a list, and the place after which the next one begins; missing where this is the last. */
export interface Listed<Row, Place = Cursor> {
  readonly rows: readonly Row[];
  readonly next?: Place;
}

/** Which of a persona's two lists of relations. */
export type RelationKind = 'followers' | 'following';

/** Reads the network for whoever shows it, a page at a time. Throws NotFound. */
export class ReadService {
  readonly #storage: ReadStorage;
  readonly #now: () => Date;

  constructor(storage: ReadStorage, now: () => Date = () => new Date()) {
    this.#storage = storage;
    this.#now = now;
  }

  /** The newest posts; the page of that number, from 1, where no place is given to begin at. */
  async posts({ page, limit, before }: Page & { readonly page: number }): Promise<Listed<Post>> {
    const more = limit + 1;
    const rows =
      before || page === 1
        ? await this.#storage.posts({ limit: more, ...(before && { before }) })
        : await this.#storage.postsAfter({ skip: (page - 1) * limit, limit: more });
    return listed(rows, limit, placeOf);
  }

  /** Throws NotFound where there is no such post. */
  async post(id: PostId): Promise<Post> {
    return found(await this.#storage.post(id), `post ${id}`);
  }

  /** A post's comments, newest first. Throws NotFound where there is no such post. */
  async comments(post: PostId, page: Page): Promise<Listed<Comment>> {
    return listed(found(await this.#storage.comments(post, oneMore(page)), `post ${post}`), page.limit, placeOf);
  }

  /** A persona with its counts. Throws NotFound where there is no such persona. */
  async persona(id: PersonaId): Promise<Profile> {
    return found(await this.#storage.profile(id), `persona ${id}`);
  }

  /** By id, after that id. */
  async personas(page: { readonly after?: PersonaId; readonly limit: number }): Promise<Listed<Profile, PersonaId>> {
    return listed(await this.#storage.profiles(oneMore(page)), page.limit, ({ id }) => id);
  }

  /** A persona's posts, newest first. Throws NotFound where there is no such persona. */
  async postsBy(author: PersonaId, page: Page): Promise<Listed<Post>> {
    return listed(found(await this.#storage.postsBy(author, oneMore(page)), `persona ${author}`), page.limit, placeOf);
  }

  /** Who follows a persona, or whom it follows, newest first. Throws NotFound where there is no such persona. */
  async relations(kind: RelationKind, persona: PersonaId, page: Page): Promise<Listed<Relation>> {
    const rows = found(await this.#storage[kind](persona, oneMore(page)), `persona ${persona}`);
    return listed(rows, page.limit, ({ followedAt, id }) => ({ createdAt: followedAt, id }));
  }

  /** The newest cycles, and the next slot where one is to come. */
  async cycles(page: Page): Promise<Listed<CycleHistory['cycles'][number]> & Pick<CycleHistory, 'nextSlot'>> {
    const { cycles, nextSlot } = await this.#storage.cycles(oneMore(page));
    const pageOf = listed(cycles, page.limit, ({ cycle: { slot, id } }): Cursor => ({ createdAt: slot, id }));
    return nextSlot && nextSlot > this.#now() ? { ...pageOf, nextSlot } : pageOf;
  }
}

/** One row more than the page shows whether another page follows. */
function oneMore<Asked extends { readonly limit: number }>(page: Asked): Asked {
  return { ...page, limit: page.limit + 1 };
}

function listed<Row, Place>(read: readonly Row[], limit: number, place: (row: Row) => Place): Listed<Row, Place> {
  const rows = read.slice(0, limit);
  const last = rows.at(-1);
  return last !== undefined && read.length > limit ? { rows, next: place(last) } : { rows };
}

function placeOf({ createdAt, id }: Post | Comment): Cursor {
  return { createdAt, id };
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new NotFound(what);
  return thing;
}
