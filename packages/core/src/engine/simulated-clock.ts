import type { Clock, Moment } from '../ports/index.ts';

const turnLength = 5_000;
const entryLength = 100;

/**
 * A clock that tells the time of a simulation instead of the world's: 5 seconds a turn and 100 milliseconds an action
 * from the cycle's slot on, however long they really take. The same cycles have the same times, played once or killed
 * and taken up again. Asked without a moment it says the latest time that it has told, `start` at first; nobody sleeps.
 * An interval must have room for all turns: 360 in half an hour.
 */
export function simulatedClock(start: Date): Clock {
  let latest = start.getTime();
  return {
    now(moment) {
      if (moment === undefined) return new Date(latest);
      const time = timeOf(moment);
      latest = Math.max(latest, time);
      return new Date(time);
    },
    sleep: () => Promise.resolve(),
  };
}

function timeOf({ slot, turn, entry }: Moment): number {
  return slot.getTime() + turn * turnLength + entry * entryLength;
}
