import type { Budgets, Charge, Outcome, PersonaDraft, SharedOpening, TurnOpening } from '../../domain/index.ts';
import type { ModelReply, NewCycle, StoredReply } from '../../ports/index.ts';

/** The instant from which the samples' times are counted. */
export const noon = new Date('2026-03-01T12:00:00.000Z');

/** That many milliseconds after noon. */
export function after(milliseconds: number): Date {
  return new Date(noon.getTime() + milliseconds);
}

/** A persona to store. */
export function draftOf(username: string): PersonaDraft {
  return { username, bio: `${username} has a bio`, description: `${username} has opinions.` };
}

/** What a cycle's turns are told first, with keys in an order that sorting would change. */
export const sharedOpening: SharedOpening = {
  system: 'Rules, with \u201cquotes\u201d, a \\ and \u{1F5F3}\uFE0F.\nAnd a second line.',
  tools: [
    {
      name: 'create_post',
      description: 'Write a post.',
      parameters: { type: 'object', properties: { zeal: { type: 'number' }, body: { type: 'string' } }, a: [3, 1, 2] },
    },
  ],
  feed: '{"post":1,"by":"a"}\n{"post":2}',
  shows: { posts: [], personas: ['zed', 'alice'] },
  ceiling: 10,
};

/** A turn's own part. */
export function turnOpening(text: string): TurnOpening {
  return { persona: text, others: 'Nothing.', own: 'Nothing.', shows: { posts: [], personas: ['bob'] } };
}

/** What opens a cycle for that slot, held for a minute. */
export function newCycle(slot: Date, holder = 'stage'): NewCycle {
  return { slot, opening: sharedOpening, at: slot, lease: { holder, milliseconds: 60_000 } };
}

/** Budgets that allow everything. */
export const unlimited: Budgets = { turn: {}, cycle: {}, day: {} };

/** What a call costs in the samples. */
export const smallCharge: Charge = { tokens: 100, cost: 0.25 };

/** A reply that chooses one call. */
export const oneCall: ModelReply = {
  text: '',
  calls: [{ id: 'call-1', name: 'create_post', arguments: '{"body":"hello"}' }],
  finish: 'calls',
  usage: { prompt: 80, cached: 20, completion: 10 },
};

/** A reply with what is kept beside it. */
export function storedReply(reply: ModelReply = oneCall, charge: Charge = smallCharge, at = noon): StoredReply {
  return { reply, model: 'sample', charge, at };
}

/** An outcome that counts. */
export const done: Outcome = { done: true, tell: 'Done.' };
