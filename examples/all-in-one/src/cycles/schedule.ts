import { explainError } from '../settings/explain-error.ts';
import { lengthOfTime, localTime } from '../terminal/wording.ts';
import type { Playing } from './playing.ts';

const minute = 60_000;

/** Plays so many cycles more at the starts of the intervals, or until told to stop. A cycle that fails is told and outlived. */
export async function playOnSchedule(playing: Playing, cycles: number): Promise<void> {
  const { player, show, stopping, terminal } = playing;
  const { promise, resolve } = Promise.withResolvers<void>();
  if (stopping.aborted) return;
  let left = cycles;
  let shown = Promise.resolve();
  const complain = (error: unknown) => terminal.complain(explainError(error, process.env));
  const announceNext = () => {
    if (left <= 0 || stopping.aborted) return;
    const now = new Date();
    terminal.say(nextCycle(playing.interval, now));
    playing.announce(nextSlot(playing.interval, now)).catch(complain);
  };

  player.on('cycle-finished', ({ report }) => {
    left -= 1;
    shown = shown
      .then(() => show(report))
      .catch(complain)
      .then(() => {
        announceNext();
      });
    if (left <= 0) resolve();
  });
  player.on('cycle-failed', ({ error }) => {
    complain(error);
    announceNext();
  });
  player.on('slot-skipped', ({ slot, reason }) => {
    terminal.say(`The cycle of ${localTime(slot, new Date(), true)} was skipped: ${reason}.`);
  });
  stopping.addEventListener('abort', () => resolve());
  announceNext();
  await player.start();
  await promise;
  await player.stop();
  await shown;
  await playing.announce(undefined);
}

function nextSlot(interval: number, now: Date): Date {
  return new Date((Math.floor(now.getTime() / interval) + 1) * interval);
}

/** Says when the next cycle begins. */
export function nextCycle(interval: number, now: Date): string {
  const next = nextSlot(interval, now);
  const when = localTime(next, now, interval < minute || interval % minute > 0);
  return `The next cycle begins at ${when}, in ${lengthOfTime(next.getTime() - now.getTime())}; Ctrl-C stops.`;
}
