import type { Note, TurnFound } from '../crashes/notes.ts';
import { type KillPlace, placeOfKill } from './kill-place.ts';
import type { Point } from './points.ts';

/** A point at which a runner is held until it is killed, and where its kill falls then. */
export interface Aim {
  readonly at: Point;
  readonly places: readonly KillPlace[];
}

/** One for each place, so that none is left to chance. */
export const aims: readonly Aim[] = [
  { at: 'answered', places: ['before the reply'] },
  { at: 'stored', places: ['reply stored'] },
  // After the last entry of a step the next reply is what comes.
  { at: 'acknowledged', places: ['between entries', 'before the reply'] },
  { at: 'committing', places: ['before commit'] },
];

/** A killed runner: what it had noted, and where it was to be held. */
export interface KilledRunner {
  readonly notes: readonly Note[];
  readonly aim: Aim | undefined;
}

/** Whether the turn that a killed runner held was met where it was held; if not, where. Undefined where it held none. */
export function metWhereHeld(
  notes: readonly Note[],
  { at, places }: Aim,
  inFlight: readonly TurnFound[],
): true | string | undefined {
  const held = notes.find((note) => note.what === 'held');
  const turn = inFlight.find((found) => found.turn === held?.turn);
  if (!turn) return undefined;
  const place = placeOfKill(notes, turn);
  return places.includes(place) || `turn ${turn.turn}, held at ${at}, was met at: ${place}`;
}
