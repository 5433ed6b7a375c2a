import type { Logger } from '@sim-feed/core';
import type { CycleKeeper } from './cycle-keeper.ts';
import type { JobQueue } from './job-queue.ts';
import type { Timetable } from './timetable.ts';
import { Trouble } from './trouble.ts';
import type { TurnCrew } from './turn-crew.ts';

const pause = 500;
const pauseAfterFailure = 1_000;
const pauseInTrouble = 30_000;
const askForSlotsEvery = 1_000;
const askForRequestsEvery = 2_000;
const checkTimetableEvery = 60_000;
const announceEvery = 5_000;
const lookAfterEvery = 3_000;
const enlistAgainEvery = 9_000;

/** What a runner goes round in. */
export interface RoundsContext {
  readonly queue: JobQueue;
  readonly keeper: CycleKeeper;
  readonly logger: Logger;
  /** Left out where no cycle is to be opened on time. */
  readonly timetable?: Timetable;
  /** Slots up to that time are passed over. */
  readonly after?: Date;
}

/** Goes round until told to stop: sees whether a slot has come, takes turns, looks after the running cycle. */
export class Rounds {
  /** Why rounds fail. */
  readonly trouble = new Trouble();
  readonly #context: RoundsContext;
  readonly #dueAt = new Map<string, number>();
  #woken = Promise.withResolvers<void>();
  #lastSlot: number | undefined;

  constructor(context: RoundsContext) {
    this.#context = context;
  }

  /** Lets the next round begin at once. */
  wake(): void {
    this.#woken.resolve();
  }

  /** Resolves once the signal has aborted and the round under way has ended. */
  async run(crew: TurnCrew, signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.wake(), { once: true });
    while (!signal.aborted) {
      this.#woken = Promise.withResolvers();
      const rest = await this.#round(crew).then(
        () => this.#succeeded(),
        (error: unknown) => this.#failed(error, signal),
      );
      if (!signal.aborted) await this.#rest(rest);
    }
  }

  async #round(crew: TurnCrew): Promise<void> {
    const { keeper, queue, timetable } = this.#context;
    if (timetable?.cron && this.#isDue('slots', askForSlotsEvery))
      await queue.onSlot(() => this.#openOnTime(timetable));
    if (timetable?.cron && this.#isDue('timetable', checkTimetableEvery)) await queue.warnOfOtherTimetable();
    if (timetable && !timetable.cron) await this.#openOnTime(timetable);
    if (timetable && this.#isDue('requests', askForRequestsEvery)) await keeper.openOnRequest();
    if (timetable && this.#isDue('announce', announceEvery)) await keeper.announceNext(timetable);
    const wantsMore = await crew.takeTurns();
    if (!this.#isDue('look', lookAfterEvery)) return;
    const running = await keeper.lookAfter(wantsMore && this.#isDue('enlist', enlistAgainEvery));
    if (!running) crew.nothingIsOpen();
  }

  #succeeded(): number {
    this.trouble.clear();
    return pause;
  }

  #failed(error: unknown, { aborted }: AbortSignal): number {
    const { logger } = this.#context;
    if (aborted) {
      logger.debug({ err: error }, 'the last round was cut short by the stop');
      return 0;
    }
    // The next round is a whole one: that it succeeds means that what failed here can be done.
    this.#dueAt.clear();
    if (this.trouble.note(error)) {
      logger.error({ err: error }, 'the runner cannot go on until somebody sees to it');
      return pauseInTrouble;
    }
    logger.warn({ err: error }, 'a round failed and is tried again');
    return pauseAfterFailure;
  }

  async #openOnTime({ slotAt }: Timetable): Promise<void> {
    const { after, keeper } = this.#context;
    const slot = slotAt(await keeper.databaseTime());
    // An earlier one than the last is no mistake: the clock was put back. If it has been before, it has had its cycle.
    if (!slot || slot.getTime() === this.#lastSlot || (after && slot <= after)) return;
    await keeper.openOnTime(slot);
    this.#lastSlot = slot.getTime();
  }

  #isDue(what: string, every: number): boolean {
    const now = performance.now();
    if (now < (this.#dueAt.get(what) ?? 0)) return false;
    this.#dueAt.set(what, now + every);
    return true;
  }

  async #rest(milliseconds: number): Promise<void> {
    const timer = setTimeout(() => this.wake(), milliseconds);
    await this.#woken.promise;
    clearTimeout(timer);
  }
}
