import { type FeedReader, type LanguageModel, Simulation, type Storage, simulatedClock } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';

/** A post or a comment, in the order in which it was written. */
export interface Text {
  readonly cycle: number;
  readonly author: string;
  readonly body: string;
  /** The post that a comment stands under. */
  readonly under?: Text;
  /** By one who answers under a post of its own. */
  readonly isAnswer?: boolean;
}

/** What became of some cycles. */
export interface Chronicle {
  readonly posts: readonly Text[];
  readonly comments: readonly Text[];
  /** Performed entries by persona and action. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly refused: number;
  readonly failures: number;
}

const halfAnHour = 1_800_000;

/** The slot that all measured feeds begin with. */
const beginning = new Date('2026-11-22T00:00:00Z');

/** Plays cycles half an hour apart in simulated time, one turn after another, and reads back what was said. */
export async function chronicleOf(
  model: LanguageModel,
  cycles: number,
  storage: Storage = memoryStorage({ personas: cast }),
): Promise<Chronicle> {
  const clock = simulatedClock(beginning);
  const simulation = new Simulation({ storage, model, clock, concurrency: 1 });
  const entries = new Map<string, Map<string, number>>();
  let refused = 0;
  let failures = 0;
  simulation.on('entry-stored', ({ username, action, outcome }) => {
    if (!outcome.done) refused += 1;
    const own = entries.get(username) ?? new Map<string, number>();
    entries.set(username, own);
    if (outcome.done) own.set(action, (own.get(action) ?? 0) + 1);
  });
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const report = await simulation.runCycle({ slot: new Date(beginning.getTime() + cycle * halfAnHour) });
    failures += report.failures.length;
  }
  return { ...(await textsOf(storage.feed)), entries, refused, failures };
}

/** Everything that stands in a feed, oldest first. */
async function textsOf(feed: FeedReader): Promise<Pick<Chronicle, 'posts' | 'comments'>> {
  const posts: Text[] = [];
  const comments: (Text & { readonly at: number })[] = [];
  for (let page = await feed.latest({ limit: 500 }); page.length > 0; ) {
    for (const post of page) {
      const under = { cycle: cycleOf(post.createdAt), author: post.author, body: post.body };
      posts.unshift(under);
      for (const { author, body, createdAt } of await feed.comments(post.id, { limit: 500 })) {
        const isAnswer = author === post.author;
        comments.push({ cycle: cycleOf(createdAt), author, body, under, isAnswer, at: createdAt.getTime() });
      }
    }
    const last = page.at(-1);
    page = last === undefined ? [] : await feed.latest({ limit: 500, before: last });
  }
  return { posts, comments: comments.sort((one, other) => one.at - other.at) };
}

function cycleOf(at: Date): number {
  return Math.floor((at.getTime() - beginning.getTime()) / halfAnHour);
}
