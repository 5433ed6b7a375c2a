import { type LanguageModel, type PersonaDraft, Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { fixedClock } from '@sim-feed/core/testing';

const halfAnHour = 1_800_000;
const beginning = new Date('2026-11-22T00:00:00Z');

/** One thing that a persona did, or was refused. */
interface Deed {
  readonly cycle: number;
  readonly username: string;
  readonly action: string;
  readonly problem?: string;
}

/** A post with the comments on it, oldest first. */
interface Thread {
  readonly cycle: number;
  readonly author: string;
  readonly body: string;
  readonly comments: readonly { readonly author: string; readonly body: string }[];
}

/** What became of some cycles. */
export interface Chronicle {
  readonly deeds: readonly Deed[];
  readonly threads: readonly Thread[];
  /** Turns that did not finish. */
  readonly failures: number;
  /** Everything said, posts and comments. */
  readonly texts: readonly string[];
}

/** Plays cycles of half an hour each on an empty feed. */
export async function live(
  model: LanguageModel,
  cycles: number,
  { concurrency = 1, personas = cast }: { concurrency?: number; personas?: readonly PersonaDraft[] } = {},
): Promise<Chronicle> {
  const storage = memoryStorage({ personas });
  const clock = fixedClock(beginning);
  const simulation = new Simulation({ storage, model, clock, concurrency });
  const deeds: Deed[] = [];
  let cycle = 0;
  let failures = 0;
  simulation.on('entry-stored', ({ username, action, outcome }) => {
    const told = JSON.stringify(outcome.tell);
    deeds.push({ cycle, username, action, ...(outcome.done ? {} : { problem: told }) });
  });
  for (; cycle < cycles; cycle += 1) {
    const { failures: failed } = await simulation.runCycle({ slot: clock.now() });
    failures += failed.length;
    await clock.advance(halfAnHour);
  }
  const posts = await storage.feed.latest({ limit: 1_000 });
  const threads: Thread[] = [];
  const cycleOf = (at: Date): number => Math.floor((at.getTime() - beginning.getTime()) / halfAnHour);
  for (const { id, author, body, createdAt } of posts.reverse()) {
    const comments = await storage.feed.comments(id, { limit: 1_000 });
    threads.push({ cycle: cycleOf(createdAt), author, body, comments: comments.reverse() });
  }
  const texts = threads.flatMap(({ body, comments }) => [body, ...comments.map((comment) => comment.body)]);
  return { deeds, threads, failures, texts };
}
