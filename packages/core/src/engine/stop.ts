import type { TurnEnd } from '../domain/index.ts';
import { choiceOf } from './choices.ts';
import { type Journal, performedCount } from './journal.ts';

const fruitless = 3;

/** Why the turn is over, or undefined while it goes on. Asked when every choice of the last reply has its entry. */
export function endOf(journal: Journal): TurnEnd | undefined {
  if (closedByPersona(journal) || ceilingReached(journal)) return { state: 'finished' };
  if (stalled(journal)) {
    return {
      state: 'stalled',
      failure: { code: 'stalled', message: `${fruitless} replies in a row with nothing performed` },
    };
  }
  return undefined;
}

function ceilingReached(journal: Journal): boolean {
  return performedCount(journal) >= journal.shared.ceiling;
}

function closedByPersona(journal: Journal): boolean {
  const last = journal.steps.at(-1);
  return last !== undefined && choiceOf(last.reply, journal.shared.ceiling).kind === 'end';
}

function stalled(journal: Journal): boolean {
  const last = journal.steps.slice(-fruitless);
  return last.length === fruitless && last.every((step) => step.entries.every((entry) => !entry.outcome.done));
}
