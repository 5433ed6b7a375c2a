import {
  type CycleEstimate,
  type CycleReport,
  CycleRunning,
  Interrupted,
  type SimulationEvents,
  systemClock,
  TurnWorker,
} from '@sim-feed/core';
import { databaseFailure } from '@sim-feed/core/postgres';
import { Announcer } from './announcer.ts';
import { type BudgetLeft, budgetLeft } from './budget-left.ts';
import { connectionTo } from './database.ts';
import type { QueueDepth } from './job-queue.ts';
import { type RunnerOptions, readOptions } from './options.ts';
import { type PlayedCycle, playInTurn } from './playing-in-turn.ts';
import { checkCron } from './timetable.ts';
import { beginWork, endWork, queueFor, type StartOptions, troubleOf, type Work, type WorkContext } from './work.ts';

/**
 * Runs cycles on time, together with all other runners on the same database: whoever is free plays the next turn. A
 * runner that dies, in whatever way, loses and repeats nothing: another one takes its turns up.
 */
export class Runner implements AsyncDisposable {
  readonly #context: WorkContext;
  #stopper = new AbortController();
  #work: Work | undefined;
  #starting: Promise<Work> | undefined;
  #stopping: Promise<void> | undefined;

  /** Throws InvalidOption. Reads and writes nothing yet. */
  constructor(given: RunnerOptions) {
    const options = readOptions(given);
    const connection = connectionTo(options.database);
    const storage = options.storage ?? connection.storage;
    this.#context = {
      ...{ options, connection, storage },
      worker: new TurnWorker({ ...options.simulation, storage }),
      announcer: new Announcer(options.logger),
      clock: given.clock ?? systemClock,
    };
    if (options.cron !== undefined) checkCron(options.cron, options.timeZone, queueFor(this.#context, false));
  }

  /** What keeps this runner from its work and does not pass by itself, such as a missing right; undefined where nothing does. */
  get trouble(): unknown {
    return this.#work && troubleOf(this.#work);
  }

  /** Calls the listener at every event of that name in this process, until the returned function is called. */
  on<Name extends keyof SimulationEvents>(name: Name, listener: (event: SimulationEvents[Name]) => void): () => void {
    const { announcer, worker } = this.#context;
    const offs = [worker.on(name, listener), announcer.on(name, listener)];
    return () => {
      for (const off of offs) off();
    };
  }

  /** Creates the schema of the simulation and that of the job queue where there is none. `start` and `once` do so too. */
  async prepare(): Promise<void> {
    await this.#context.connection.prepare();
    const queue = queueFor(this.#context, false);
    await queue.start();
    await queue.stop();
  }

  /** What a cycle is expected to take and to cost, as the personas and the feed stand now. Writes nothing and asks no model. */
  estimate(): Promise<CycleEstimate> {
    return this.#context.worker.estimate();
  }

  /** What may still be spent, by all runners on the database together. */
  budgetLeft(): Promise<BudgetLeft> {
    const { clock, options, storage } = this.#context;
    return budgetLeft(options.simulation.limits ?? {}, storage.spending, clock.now());
  }

  /** How many turns wait and are in hand, of all runners, as pg-boss last counted; undefined while this one is at rest. */
  async queueDepth(): Promise<QueueDepth | undefined> {
    return this.#work?.queue.depth();
  }

  /** Plays turns from now on, and opens a cycle whenever a slot has come or one is asked for, until `stop`. */
  async start(options: StartOptions = {}): Promise<void> {
    await this.#begin(options);
  }

  /**
   * Completes the cycle that runs, if one does, then opens one more and plays it. Other runners may join in. Throws
   * CycleRunning where somebody who is no runner holds a cycle or this runner is at work, SimulationPaused while
   * paused, Interrupted by `stop` or `signal`, and what keeps turns from being played where it does not pass.
   */
  async once({ signal }: { readonly signal?: AbortSignal } = {}): Promise<CycleReport> {
    for await (const { report, resumed } of this.#inTurn(signal)) if (!resumed) return report;
    throw new Interrupted();
  }

  /**
   * Plays one cycle after the other for as long as more are asked for, and reports each: first the one that was left
   * unfinished, if one was. Starts with the first and stops when the loop over them is left. Throws as `once`.
   */
  async *cycles({ signal }: { readonly signal?: AbortSignal } = {}): AsyncGenerator<CycleReport, never> {
    for await (const { report } of this.#inTurn(signal)) yield report;
    throw new Interrupted();
  }

  /**
   * Stops: no new turn or model call; open transactions end; turns are given back at once, for other runners or the
   * next start. Resolves when all is at rest, within ten seconds.
   */
  stop(): Promise<void> {
    // Whoever stops a runner that is stopping waits for the same rest.
    this.#stopping ??= this.#stop().finally(() => {
      this.#stopping = undefined;
    });
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#stopper.abort(new Interrupted());
    await Promise.allSettled([this.#starting]);
    const work = this.#work;
    this.#work = undefined;
    if (!work) return;
    await endWork(work, this.#context);
    this.#starting = undefined;
  }

  /** As `stop`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  /** Without options no cycle is opened on time. */
  async #begin(onTime?: StartOptions): Promise<Work> {
    if (this.#starting) throw new CycleRunning('This runner is at work; stop it first.');
    this.#stopper = new AbortController();
    this.#starting = this.#beginAlone(onTime);
    try {
      return await this.#starting;
    } catch (error) {
      this.#starting = undefined;
      throw databaseFailure(error);
    }
  }

  async #beginAlone(onTime: StartOptions | undefined): Promise<Work> {
    this.#work = await beginWork(this.#context, this.#stopper.signal, onTime);
    return this.#work;
  }

  async *#inTurn(signal: AbortSignal | undefined): AsyncGenerator<PlayedCycle, void> {
    const stop = () => this.#stopper.abort(new Interrupted());
    const work = await this.#begin();
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    try {
      yield* playInTurn(work, this.#context, this.#stopper.signal);
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.stop();
    }
  }
}

/** Makes a runner. Throws InvalidOption. */
export function createRunner(options: RunnerOptions): Runner {
  return new Runner(options);
}
