import type { TurnEnd } from '../domain/index.ts';
import { choiceOf } from './choices.ts';
import { type Journal, performedCount } from './journal.ts';

const fruitless = 3;

/** Why the turn is over, or undefined while it goes on. Asked when every choice of the last reply has its entry. */
export function endOf(journal: Journal, ceiling: number): TurnEnd | undefined {
  if (closedByPersona(journal, ceiling) || ceilingReached(journal, ceiling)) return { state: 'finished' };
  if (stalled(journal)) {
    return {
      state: 'stalled',
      failure: { code: 'stalled', message: `${fruitless} replies in a row with nothing performed` },
    };
  }
  return undefined;
}

function ceilingReached(journal: Journal, ceiling: number): boolean {
  return performedCount(journal) >= ceiling;
}

function closedByPersona(journal: Journal, ceiling: number): boolean {
  const last = journal.steps.at(-1);
  return last !== undefined && choiceOf(last.reply, ceiling).kind === 'end';
}

function stalled(journal: Journal): boolean {
  const last = journal.steps.slice(-fruitless);
  return last.length === fruitless && last.every((step) => step.entries.every((entry) => !entry.outcome.done));
}
