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
import { turnCounts } from './cycle-report.ts';
import type { CycleRow } from './rows.ts';
import { countBefore } from './sorted-rows.ts';
import type { Tables } from './tables.ts';
import { commentOf, cycleOf, postOf, profileOf, relationOf } from './views.ts';

/** Reads the network from memory; each call reads before it returns its promise. */
export class MemoryReadStorage implements ReadStorage {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async posts(page: Page): Promise<Post[]> {
    return this.#tables.feed.page(page).map(postOf);
  }

  async postsAfter(skipped: { readonly skip: number; readonly limit: number }): Promise<Post[]> {
    return this.#tables.feed.pageAfter(skipped).map(postOf);
  }

  async post(id: PostId): Promise<Post | undefined> {
    const row = this.#tables.posts.get(id);
    return row && postOf(row);
  }

  async comments(post: PostId, page: Page): Promise<Comment[] | undefined> {
    return this.#tables.posts.get(post)?.comments.page(page).map(commentOf);
  }

  async profile(id: PersonaId): Promise<Profile | undefined> {
    const row = this.#tables.personas.get(id);
    return row && profileOf(row);
  }

  async profiles({
    after = 0 as PersonaId,
    limit,
  }: {
    readonly after?: PersonaId;
    readonly limit: number;
  }): Promise<Profile[]> {
    const rows = this.#tables.personasInOrder;
    const start = countBefore(rows, ({ id }) => id > after);
    return rows.slice(start, start + limit).map(profileOf);
  }

  async postsBy(author: PersonaId, page: Page): Promise<Post[] | undefined> {
    return this.#tables.personas.get(author)?.posts.page(page).map(postOf);
  }

  async followers(persona: PersonaId, page: Page): Promise<Relation[] | undefined> {
    return this.#tables.personas.get(persona)?.followers.page(page).map(relationOf);
  }

  async following(persona: PersonaId, page: Page): Promise<Relation[] | undefined> {
    return this.#tables.personas.get(persona)?.followed.page(page).map(relationOf);
  }

  async cycles({ limit, before }: Page): Promise<CycleHistory> {
    const rows = this.#tables.cyclesInOrder;
    const end =
      before === undefined ? rows.length : countBefore(rows, ({ slot }) => slot >= before.createdAt.getTime());
    const cycles = rows.slice(Math.max(0, end - limit), end).reverse();
    const nextSlot = this.#tables.nextSlot;
    return {
      cycles: cycles.map(summaryOf),
      ...(nextSlot !== undefined && { nextSlot: new Date(nextSlot) }),
    };
  }
}

function summaryOf(cycle: CycleRow): CycleSummary {
  const model = cycle.turns.find(({ steps }) => steps.length > 0)?.steps[0]?.model;
  return { cycle: cycleOf(cycle), turns: turnCounts(cycle.turns), ...(model !== undefined && { model }) };
}
