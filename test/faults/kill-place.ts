import type { Note, TurnFound } from '../crashes/notes.ts';

/** Where a kill can find a turn. */
export const killPlaces = ['before the reply', 'reply stored', 'between entries', 'before commit'] as const;
export type KillPlace = (typeof killPlaces)[number];

/** The turns that the killed runner had taken up, and that were its own still and had not ended. */
export function turnsInFlight(notes: readonly Note[], running: readonly TurnFound[]): TurnFound[] {
  const taken = new Set(notes.flatMap((note) => (note.what === 'taken' ? [`${note.turn}/${note.attempt}`] : [])));
  return running.filter(({ turn, attempt }) => taken.has(`${turn}/${attempt}`));
}

/** How far the turn had come: by what the database holds, and by what the runner had written and not yet committed. */
export function placeOfKill(notes: readonly Note[], found: TurnFound): KillPlace {
  const last = notes.findLast((note) => 'turn' in note && note.turn === found.turn && note.what !== 'held');
  if (last?.what === 'committing' && !isCommitted(last, found)) return 'before commit';
  if (!found.replied) return 'before the reply';
  if (found.entries === 0) return 'reply stored';
  // A step that is done: what comes next is another reply.
  return found.entries < found.calls ? 'between entries' : 'before the reply';
}

function isCommitted(entry: { readonly step: number; readonly position: number }, found: TurnFound): boolean {
  return found.step === entry.step && found.entries > entry.position;
}
