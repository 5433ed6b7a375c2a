import { setTimeout as sleep } from 'node:timers/promises';
import type { CycleId, Logger, TurnWorker } from '@sim-feed/core';
import type { JobQueue, TurnJob } from './job-queue.ts';
import { Trouble } from './trouble.ts';

const touchEvery = 3_000;
const pauseAfterFailure = 2_000;
const restInTrouble = 30_000;

/** What a crew needs of the runner around it. */
export interface CrewContext {
  readonly queue: JobQueue;
  readonly worker: TurnWorker;
  readonly logger: Logger;
  readonly concurrency: number;
  /** Whether the turns of that cycle may be played by runners. */
  mayPlay(cycle: CycleId): Promise<boolean>;
  /** A turn of the cycle has ended. */
  afterTurn(cycle: CycleId): Promise<void>;
  /** A slot has become free. */
  whenFree(): void;
}

/** Plays the turns that the queue hands out, so many at once, and tells the queue that it is at work. */
export class TurnCrew {
  /** Why turns cannot be played. */
  readonly trouble = new Trouble();
  readonly #context: CrewContext;
  readonly #signal: AbortSignal;
  readonly #atWork = new Map<TurnJob, Promise<void>>();
  readonly #touching: NodeJS.Timeout;
  #restsUntil = 0;

  /** `signal` aborts the turns that are being played, which are then given back. */
  constructor(context: CrewContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    this.#touching = setInterval(() => void this.#touch(), touchEvery);
  }

  /** Takes as many turns as there are free slots; true where there were fewer. */
  async takeTurns(): Promise<boolean> {
    const free = this.#free();
    if (free <= 0) return false;
    const jobs = await this.#context.queue.fetch(free);
    for (const job of jobs) this.#start(job);
    return jobs.length < free;
  }

  /** No cycle runs: what could not be played here has ended elsewhere. */
  nothingIsOpen(): void {
    if (this.#atWork.size === 0) this.trouble.clear();
  }

  /** Waits until all turns are at rest, but no longer than that; what is not is given back where it stands. */
  async disband(milliseconds: number): Promise<void> {
    const late = new AbortController();
    const tooLate = ignoring(sleep(milliseconds, undefined, late));
    await Promise.race([Promise.all(this.#atWork.values()), tooLate]);
    clearInterval(this.#touching);
    const givingBack = [...this.#atWork.keys()].map((job) => this.#giveBack(job));
    await Promise.race([Promise.all(givingBack), sleep(pauseAfterFailure, undefined, { ref: false })]);
    late.abort();
  }

  /** In trouble one turn is tried now and then; the others are left to runners that can play them. */
  #free(): number {
    if (this.trouble.failure === undefined) return this.#context.concurrency - this.#atWork.size;
    return this.#atWork.size === 0 && performance.now() >= this.#restsUntil ? 1 : 0;
  }

  #start(job: TurnJob): void {
    const work = this.#play(job).finally(() => {
      this.#atWork.delete(job);
      this.#context.whenFree();
    });
    this.#atWork.set(job, work);
  }

  async #play(job: TurnJob): Promise<void> {
    const { afterTurn, mayPlay, queue, worker } = this.#context;
    const { cycle } = job.data;
    try {
      const may = await mayPlay(cycle);
      if (may) await worker.playTurn(job.data, this.#signal);
      // A job of a cycle that is not ours to play is dropped: who looks after the cycle later enlists the turn again.
      await queue.complete(job);
      this.trouble.clear();
      if (may) await afterTurn(cycle);
    } catch (error) {
      await this.#failed(job, error);
    }
  }

  async #failed(job: TurnJob, error: unknown): Promise<void> {
    if (!this.#signal.aborted) await this.#note(job, error);
    await this.#giveBack(job);
  }

  async #note({ data }: TurnJob, error: unknown): Promise<void> {
    const { logger } = this.#context;
    if (this.trouble.note(error)) {
      this.#restsUntil = performance.now() + restInTrouble;
      return logger.error({ ...data, err: error }, 'a turn cannot be played until somebody sees to it');
    }
    logger.warn({ ...data, err: error }, 'a turn could not be played and is handed out again');
    await ignoring(sleep(pauseAfterFailure, undefined, { signal: this.#signal }));
  }

  /** Where this fails too, the queue notices the silence. */
  async #giveBack(job: TurnJob): Promise<void> {
    try {
      await this.#context.queue.giveBack(job);
    } catch (error) {
      this.#context.logger.warn({ ...job.data, err: error }, 'a turn could not be given back; it is missed in a while');
    }
  }

  async #touch(): Promise<void> {
    if (this.#atWork.size === 0) return;
    try {
      await this.#context.queue.touch([...this.#atWork.keys()]);
    } catch (error) {
      this.#context.logger.warn({ err: error }, 'the queue could not be told that turns are being played');
    }
  }
}

async function ignoring(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {});
}
