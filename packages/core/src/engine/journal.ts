import type { Entry, PostId, SharedOpening, Shown, TurnOpening } from '../domain/index.ts';
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

/** How many entries there are, corrections among them. */
export function entryCount({ steps }: Journal): number {
  let count = 0;
  for (const { entries } of steps) count += entries.length;
  return count;
}

/** How many actions were performed; corrections do not count. */
export function performedCount({ steps }: Journal): number {
  let count = 0;
  for (const { entries } of steps) for (const { outcome } of entries) if (outcome.done) count += 1;
  return count;
}

/** Whether the turn was shown the post so far. */
export function wasShownPost(journal: Journal, post: PostId): boolean {
  return wasShown(journal, ({ posts }) => posts?.includes(post) === true);
}

/** Whether the turn was shown the persona so far, by its username in upper or lower case. */
export function wasShownPersona(journal: Journal, username: string): boolean {
  const name = username.toLowerCase();
  return wasShown(journal, ({ personas }) => personas?.some((shown) => shown.toLowerCase() === name) === true);
}

function wasShown({ own, shared, steps }: Journal, holds: (shown: Partial<Shown>) => boolean): boolean {
  if (holds(own.shows) || (!own.alone && holds(shared.shows))) return true;
  return steps.some(({ entries }) => entries.some(({ outcome: { shows } }) => shows !== undefined && holds(shows)));
}

/** The step from which on the turn is played without the feed: the one after the last filtered prompt, else 0. */
export function firstStepTold({ steps }: Journal): number {
  return steps.findLastIndex(({ reply }) => reply.finish === 'prompt-filtered') + 1;
}

/** Whether the turn is played without the feed and without others' words. */
export function isAlone(journal: Journal): boolean {
  return journal.own.alone === true || firstStepTold(journal) > 0;
}
