import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Clock,
  type Cycle,
  type CycleEstimate,
  type CycleId,
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
import { CycleKeeper } from './cycle-keeper.ts';
import { type Connection, connectionTo } from './database.ts';
import { JobQueue, type QueueDepth } from './job-queue.ts';
import { type ReadOptions, type RunnerOptions, readOptions } from './options.ts';
import { patiently } from './patiently.ts';
import { pruneOnAndOn } from './pruning.ts';
import { Rounds } from './rounds.ts';
import { checkCron, timetableOf } from './timetable.ts';
import { TurnCrew } from './turn-crew.ts';

const patienceWithRound = 1_000;
const patienceWithTurns = 4_000;
const patienceWithQueue = 3_000;
const lookEvery = 250;

/** When a runner that has been started opens cycles. */
export interface StartOptions {
  /** Slots up to that time are passed over; those that came just before the start are not, unless told. */
  readonly after?: Date;
}

/** What is under way between start and stop. */
interface Work {
  readonly queue: JobQueue;
  readonly keeper: CycleKeeper;
  readonly crew: TurnCrew;
  readonly rounds: Rounds;
  readonly atRest: Promise<unknown>;
}

interface PlayedCycle {
  readonly report: CycleReport;
  /** Whether it had been opened before. */
  readonly resumed: boolean;
}

/**
 * Runs cycles on time, together with all other runners on the same database: whoever is free plays the next turn. A
 * runner that dies, in whatever way, loses and repeats nothing: another one takes its turns up.
 */
export class Runner implements AsyncDisposable {
  readonly #options: ReadOptions;
  readonly #connection: Connection;
  readonly #storage: Connection['storage'];
  readonly #worker: TurnWorker;
  readonly #announcer: Announcer;
  readonly #clock: Clock;
  #stopper = new AbortController();
  #work: Work | undefined;
  #starting: Promise<Work> | undefined;
  #stopping: Promise<void> | undefined;

  /** Throws InvalidOption. Reads and writes nothing yet. */
  constructor(options: RunnerOptions) {
    this.#options = readOptions(options);
    this.#connection = connectionTo(this.#options.database);
    this.#storage = this.#options.storage ?? this.#connection.storage;
    this.#worker = new TurnWorker({ ...this.#options.simulation, storage: this.#storage });
    this.#announcer = new Announcer(this.#options.logger);
    this.#clock = options.clock ?? systemClock;
    if (this.#options.cron !== undefined) checkCron(this.#options.cron, this.#options.timeZone, this.#queue(false));
  }

  /** What keeps this runner from its work and does not pass by itself, such as a missing right; undefined where nothing does. */
  get trouble(): unknown {
    return this.#work?.crew.trouble.failure ?? this.#work?.rounds.trouble.failure;
  }

  /** Calls the listener at every event of that name in this process, until the returned function is called. */
  on<Name extends keyof SimulationEvents>(name: Name, listener: (event: SimulationEvents[Name]) => void): () => void {
    const offs = [this.#worker.on(name, listener), this.#announcer.on(name, listener)];
    return () => {
      for (const off of offs) off();
    };
  }

  /** Creates the schema of the simulation and that of the job queue where there is none. `start` and `once` do so too. */
  async prepare(): Promise<void> {
    await this.#connection.prepare();
    const queue = this.#queue(false);
    await queue.start();
    await queue.stop();
  }

  /** What a cycle is expected to take and to cost, as the personas and the feed stand now. Writes nothing and asks no model. */
  estimate(): Promise<CycleEstimate> {
    return this.#worker.estimate();
  }

  /** What may still be spent, by all runners on the database together. */
  budgetLeft(): Promise<BudgetLeft> {
    return budgetLeft(this.#options.simulation.limits ?? {}, this.#storage.spending, this.#clock.now());
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
    await Promise.race([work.atRest, sleep(patienceWithRound, undefined, { ref: false })]);
    await work.crew.disband(patienceWithTurns);
    await Promise.race([this.#stopQueue(work.queue), sleep(patienceWithQueue, undefined, { ref: false })]);
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
    const { signal } = this.#stopper;
    const { alone, concurrency, logger } = this.#options;
    const worker = this.#worker;
    const queue = this.#queue(onTime !== undefined);
    const timetable = timetableOf(this.#options, queue);
    await this.#connection.prepare();
    await queue.start(onTime && timetable.cron);
    if (signal.aborted) {
      await queue.stop();
      throw new Interrupted({ cause: signal.reason });
    }
    if (alone) await queue.forgetTurns();
    const keeper = this.#keeper(queue);
    const rounds = new Rounds({ queue, keeper, logger, ...(onTime ? { timetable, ...onTime } : {}) });
    const context = {
      ...{ queue, worker, logger, concurrency },
      mayPlay: (cycle: CycleId) => keeper.mayPlay(cycle),
      afterTurn: async (cycle: CycleId) => {
        await keeper.endIfPlayed(cycle);
      },
      whenFree: () => rounds.wake(),
    };
    const crew = new TurnCrew(context, signal);
    const atRest = Promise.all([rounds.run(crew, signal), this.#prune(keeper, signal)]);
    this.#work = { queue, keeper, crew, rounds, atRest };
    return this.#work;
  }

  async #prune(keeper: CycleKeeper, signal: AbortSignal): Promise<void> {
    const { keep, logger } = this.#options;
    if (keep === undefined) return;
    const { cycles } = this.#storage;
    await pruneOnAndOn({ cycles, logger, keep, now: () => keeper.databaseTime() }, signal);
  }

  /** Where this fails the database is gone, and so is whatever could be left behind. */
  async #stopQueue(queue: JobQueue): Promise<void> {
    try {
      await queue.stop();
    } catch (error) {
      this.#options.logger.warn({ err: error }, 'the job queue could not be stopped in order');
    }
  }

  #queue(keepsTime: boolean): JobQueue {
    const { logger, longestTurn } = this.#options;
    return new JobQueue(this.#connection, logger, keepsTime, longestTurn);
  }

  #keeper(queue: JobQueue): CycleKeeper {
    return new CycleKeeper({
      connection: this.#connection,
      storage: this.#storage,
      queue,
      worker: this.#worker,
      announcer: this.#announcer,
      clock: this.#clock,
    });
  }

  async *#inTurn(signal: AbortSignal | undefined): AsyncGenerator<PlayedCycle, never> {
    const stop = () => this.#stopper.abort(new Interrupted());
    const work = await this.#begin();
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    try {
      for (;;) {
        const running = await this.#storage.cycles.running();
        const cycle = running ?? (await this.#openUnlessRunning(work));
        if (!cycle) continue;
        await this.#untilEnded(work.keeper, cycle.id);
        const report = await patiently(() => this.#storage.cycles.report(cycle.id, this.#clock.now()));
        yield { report, resumed: running !== undefined };
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.stop();
    }
  }

  /** Opens a cycle; undefined where somebody was faster. */
  async #openUnlessRunning({ keeper, rounds }: Work): Promise<Cycle | undefined> {
    this.#throwIfStopped();
    try {
      return await keeper.openNow();
    } catch (error) {
      if (error instanceof CycleRunning) return undefined;
      throw error;
    } finally {
      rounds.wake();
    }
  }

  async #untilEnded(keeper: CycleKeeper, cycle: CycleId): Promise<void> {
    while (await patiently(() => this.#runs(keeper, cycle))) await sleep(lookEvery);
  }

  async #runs(keeper: CycleKeeper, cycle: CycleId): Promise<boolean> {
    this.#throwIfStopped();
    if (this.trouble !== undefined) throw this.trouble;
    const isRunning = async () => (await this.#storage.cycles.running())?.id === cycle;
    if (!(await isRunning())) return false;
    // It may have ended between the two questions.
    if ((await keeper.mayPlay(cycle)) || !(await isRunning())) return true;
    throw new CycleRunning('A process that is no runner holds the running cycle; wait until it has ended.');
  }

  #throwIfStopped(): void {
    if (this.#stopper.signal.aborted) throw new Interrupted({ cause: this.#stopper.signal.reason });
  }
}

/** Makes a runner. Throws InvalidOption. */
export function createRunner(options: RunnerOptions): Runner {
  return new Runner(options);
}
