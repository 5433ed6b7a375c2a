import type { Engine } from './context.ts';

const askEvery = 2_000;
// As in the runner: this much is for clocks and timers; a slot that began longer ago was missed.
const punctuality = 90_000;

/** What is done on time. None of it may throw. */
export interface OnTime {
  /** When the next slot is due: at the start, and as each one comes. */
  next(slot: Date): Promise<void>;
  /** A slot has come; not waited for, so that the next slot is not missed. */
  slot(slot: Date): Promise<void>;
  /** Called every two seconds between slots, and waited for; work that takes longer is handed to `begin`. */
  between(begin: (work: Promise<void>) => void): Promise<void>;
}

/**
 * Calls at the start of every interval, until the signal aborts and all that was begun is at rest. Slots that pass
 * while the machine sleeps are nobody's: neither made up nor told of.
 */
export async function keepTime({ clock, interval }: Engine, signal: AbortSignal, onTime: OnTime): Promise<void> {
  const slotNow = () => Math.floor(clock.now().getTime() / interval) * interval;
  const begun = new Set<Promise<void>>();
  const begin = (work: Promise<void>) => {
    const ended: Promise<void> = work.finally(() => begun.delete(ended));
    begun.add(ended);
  };
  let last = slotNow();
  begin(onTime.next(new Date(last + interval)));
  while (!signal.aborted) {
    await clock.sleep(Math.min(last + interval - clock.now().getTime(), askEvery), signal);
    if (signal.aborted) break;
    const slot = slotNow();
    // The clock was put back, perhaps by a day: whoever waited for it to come this far again would stand still for so
    // long. A slot that comes a second time has had its cycle.
    if (slot < last) {
      last = slot;
      begin(onTime.next(new Date(last + interval)));
    }
    if (slot === last) {
      await onTime.between(begin);
      continue;
    }
    last = slot;
    begin(onTime.next(new Date(last + interval)));
    if (clock.now().getTime() - slot < punctuality) begin(onTime.slot(new Date(slot)));
  }
  await Promise.all(begun);
}
