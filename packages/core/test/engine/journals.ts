import type { Outcome, PostId } from '../../src/domain/index.ts';
import type { Journal } from '../../src/engine/journal.ts';
import type { ModelReply } from '../../src/ports/index.ts';

/** A reply that makes these calls, each `[name, arguments]`. */
export function callsReply(...calls: readonly (readonly [string, unknown])[]): ModelReply {
  return {
    text: '',
    finish: 'calls',
    calls: calls.map(([name, input], index) => ({
      id: `c${index}`,
      name,
      arguments: typeof input === 'string' ? input : JSON.stringify(input),
    })),
  };
}

/** A reply without a call. */
export function textReply(text: string, finish: ModelReply['finish'] = 'stop'): ModelReply {
  return { text, finish, calls: [] };
}

/** A journal with these steps, shown post 1 by `ann` and whatever the outcomes show. */
export function journal(...steps: readonly { reply: ModelReply; outcomes?: readonly Outcome[] }[]): Journal {
  return {
    shared: {
      system: 'RULES',
      tools: [],
      feed: 'FEED',
      shows: { posts: [1 as PostId], personas: ['ann'] },
      ceiling: 10,
    },
    own: { persona: 'YOU', others: 'OTHERS', own: 'OWN', shows: { posts: [], personas: [] } },
    steps: steps.map(({ reply, outcomes = [] }) => ({
      reply,
      entries: outcomes.map((outcome, position) => ({ position, action: reply.calls[position]?.name ?? '', outcome })),
    })),
  };
}

/** The same under another ceiling of actions. */
export function withCeiling(ceiling: number, { shared, ...rest }: Journal): Journal {
  return { ...rest, shared: { ...shared, ceiling } };
}

export const done: Outcome = { done: true, tell: { fine: 1 } };
export const refused: Outcome = { done: false, tell: { problem: 'no' } };
