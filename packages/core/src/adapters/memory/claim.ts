import type { Claim } from '../../ports/index.ts';
import type { TurnRow } from './rows.ts';
import { personaOf } from './views.ts';

/** What the worker that takes the turn up is given. */
export function claimOf(turn: TurnRow): Claim {
  const { id, slot, startedAt, opening } = turn.cycle;
  return {
    turn: turn.id,
    attempt: turn.attempt,
    position: turn.position,
    cycle: { id, slot: new Date(slot), startedAt: new Date(startedAt), opening },
    persona: personaOf(turn.persona),
    ...(turn.lastTurnAt !== undefined && { lastTurnAt: new Date(turn.lastTurnAt) }),
    ...(turn.opening !== undefined && { opening: turn.opening }),
    steps: turn.steps.map(({ reply, entries }) => ({ reply, entries: [...entries] })),
  };
}
