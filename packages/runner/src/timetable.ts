import { InvalidOption } from '@sim-feed/core';
import type { CronTimetable, JobQueue } from './job-queue.ts';
import type { ReadOptions } from './options.ts';

const minute = 60_000;
// A slot that came while nothing ran is not made up; this much is for queues and clocks.
const punctuality = 90_000;
const mostSlots = 100;

/** Says which slot it is time for. */
export interface Timetable {
  /** What the job queue keeps time by; undefined where intervals are too short for that. */
  readonly cron: CronTimetable | undefined;
  /** The slot that has just come; undefined where none has. */
  slotAt(now: Date): Date | undefined;
  /** The slot that comes next. */
  nextSlot(now: Date): Date | undefined;
}

/** Reads the timetable out of the options. */
export function timetableOf({ cron, timeZone, interval }: ReadOptions, queue: JobQueue): Timetable {
  if (cron !== undefined) {
    const timetable = { cron, timeZone };
    return {
      cron: timetable,
      slotAt: (now) => lastOf(queue, timetable, now),
      nextSlot: (now) => queue.slotsAfter(now, timetable, 1)[0],
    };
  }
  return {
    // The queue only wakes us, once a minute: which slot it is follows from the time, whatever the interval.
    cron: interval < minute ? undefined : { cron: '* * * * *', timeZone: 'UTC' },
    slotAt(now) {
      const slot = Math.floor(now.getTime() / interval) * interval;
      return now.getTime() - slot < punctuality ? new Date(slot) : undefined;
    },
    nextSlot: (now) => new Date((Math.floor(now.getTime() / interval) + 1) * interval),
  };
}

/** Throws InvalidOption where the queue could not keep that time. */
export function checkCron(cron: string, timeZone: string, queue: JobQueue): void {
  // One of six fields is read without complaint and fires by the minute all the same.
  if (cron.trim().split(/\s+/).length !== 5) {
    throw new InvalidOption(`cron must have five fields, such as "*/30 * * * *", not "${cron}".`);
  }
  try {
    queue.slotsAfter(new Date(), { cron, timeZone }, 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidOption(`cron "${cron}" in the time zone "${timeZone}" cannot be used: ${reason}`, {
      cause: error,
    });
  }
}

function lastOf(queue: JobQueue, timetable: CronTimetable, now: Date): Date | undefined {
  const from = new Date(now.getTime() - punctuality);
  return queue.slotsAfter(from, timetable, mostSlots).findLast((slot) => slot <= now);
}
