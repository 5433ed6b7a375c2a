import type { Entry, PostId, SharedOpening, TurnOpening } from '../domain/index.ts';
import type { Claim, JournalStep, ModelReply } from '../ports/index.ts';

/** A turn's journal as it stands: all that the loop knows, never changed in place. */
export interface Journal {
  readonly shared: SharedOpening;
  readonly own: TurnOpening;
  readonly steps: readonly JournalStep[];
}

/** The journal with which a turn is begun or taken up again. */
export function journalOf(claim: Claim, own: TurnOpening): Journal {
  return { shared: claim.cycle.opening, own, steps: claim.steps };
}

/** The journal with a reply more. */
export function withReply(journal: Journal, reply: ModelReply): Journal {
  return { ...journal, steps: [...journal.steps, { reply, entries: [] }] };
}

/** The journal with an entry more in its last step. */
export function withEntry(journal: Journal, entry: Entry): Journal {
  const last = journal.steps.at(-1);
  if (!last) return journal;
  return {
    ...journal,
    steps: [...journal.steps.slice(0, -1), { reply: last.reply, entries: [...last.entries, entry] }],
  };
}

/** All entries, in order. */
export function entriesOf(journal: Journal): Entry[] {
  return journal.steps.flatMap((step) => step.entries);
}

/** How many actions were performed; corrections do not count. */
export function performedCount(journal: Journal): number {
  return entriesOf(journal).filter((entry) => entry.outcome.done).length;
}

/** Everything that the turn was shown so far; usernames in lower case. */
export function shownTo(journal: Journal): { posts: ReadonlySet<PostId>; personas: ReadonlySet<string> } {
  const shows = [
    ...(journal.own.alone ? [] : [journal.shared.shows]),
    journal.own.shows,
    ...entriesOf(journal).map((entry) => entry.outcome.shows ?? {}),
  ];
  return {
    posts: new Set(shows.flatMap((shown) => shown.posts ?? [])),
    personas: new Set(shows.flatMap((shown) => shown.personas ?? []).map((name) => name.toLowerCase())),
  };
}

/** The step from which on the turn is played without the feed: the one after the last refused prompt, else 0. */
export function firstStepTold({ steps }: Journal): number {
  return steps.findLastIndex(({ reply }) => reply.finish === 'refused') + 1;
}

/** Whether the turn is played without the feed and without others' words. */
export function isAlone(journal: Journal): boolean {
  return journal.own.alone === true || firstStepTold(journal) > 0;
}
