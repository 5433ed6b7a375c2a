import type { TurnEnd } from '../../domain/index.ts';
import { TurnLost } from '../../errors/index.ts';
import type { Claim } from '../../ports/index.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { TurnRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Whether the turn has not ended. */
export function isOpen({ state }: TurnRow): boolean {
  return state === 'waiting' || state === 'running';
}

/** Ends an open turn. */
export function endTurn(turn: TurnRow, { state, failure }: TurnEnd, time: number): void {
  turn.state = state;
  turn.endedAt = time;
  turn.failure = frozenCopy(failure);
  turn.persona.openTurn = undefined;
  turn.cycle.openTurns -= 1;
}

/** The claim's turn, which it must still hold. */
export function heldTurn(tables: Tables, claim: Claim): TurnRow {
  const turn = tables.turns.get(claim.turn);
  if (turn === undefined || turn.state !== 'running' || turn.attempt !== claim.attempt) throw new TurnLost();
  return turn;
}
