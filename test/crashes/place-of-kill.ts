import { callsOf, type Ledger, type TurnRow } from './ledger.ts';

/** Where in its turn a kill fell, as far as the database tells. */
export const placesOfKill = [
  'before the opening',
  'opening stored',
  'call under way',
  'reply stored',
  'between entries',
  'step done',
] as const;
export type PlaceOfKill = (typeof placesOfKill)[number];

/** The turns that the killed worker had taken up and not ended. */
export function turnsInFlight(before: Ledger, now: Ledger): TurnRow[] {
  const attempts = new Map(before.turns.map(({ id, attempt }) => [id, attempt]));
  return now.turns.filter(({ id, state, attempt }) => state === 'running' && attempt > (attempts.get(id) ?? 0));
}

/** How far the turn had come. */
export function placeOfKill(ledger: Ledger, turn: TurnRow): PlaceOfKill {
  const last = ledger.steps.findLast((step) => step.turn === turn.id);
  if (!last) return turn.opening === null ? 'before the opening' : 'opening stored';
  if (last.reply === null) return 'call under way';
  const entries = ledger.entries.filter((entry) => entry.turn === turn.id && entry.step === last.step).length;
  if (entries === 0 && callsOf(last).length > 0) return 'reply stored';
  return entries < callsOf(last).length ? 'between entries' : 'step done';
}
