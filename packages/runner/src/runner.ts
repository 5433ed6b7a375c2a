import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Clock,
  type Cycle,
  type CycleId,
  type CycleReport,
  CycleRunning,
  Interrupted,
  type SimulationEvents,
  systemClock,
  TurnWorker,
} from '@sim-feed/core';
import { Announcer } from './announcer.ts';
import { CycleKeeper } from './cycle-keeper.ts';
import { type Connection, connectionTo } from './database.ts';
import { JobQueue } from './job-queue.ts';
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
  #work: { readonly queue: JobQueue; readonly crew: TurnCrew; readonly rounds: Promise<unknown> } | undefined;
  #starting: Promise<CycleKeeper> | undefined;
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

  /** Plays turns from now on, and opens a cycle whenever a slot has come or one is asked for, until `stop`. */
  async start(): Promise<void> {
    await this.#begin(true);
  }

  /**
   * Completes the cycle that runs, if one does, then opens one more and plays it. Other runners may join in. Throws
   * CycleRunning where somebody who is no runner holds a cycle or this runner is at work, SimulationPaused while
   * paused, and Interrupted by `stop` or `signal`.
   */
  async once({ signal }: { readonly signal?: AbortSignal } = {}): Promise<CycleReport> {
    const stop = () => this.#stopper.abort(new Interrupted());
    const keeper = await this.#begin(false);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    try {
      const cycle = await this.#openInTurn(keeper);
      await this.#untilEnded(keeper, cycle.id);
      return await patiently(() => this.#storage.cycles.report(cycle.id, this.#clock.now()));
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.stop();
    }
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
    await Promise.race([work.rounds, sleep(patienceWithRound, undefined, { ref: false })]);
    await work.crew.disband(patienceWithTurns);
    await Promise.race([this.#stopQueue(work.queue), sleep(patienceWithQueue, undefined, { ref: false })]);
    this.#starting = undefined;
  }

  /** As `stop`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #begin(onTime: boolean): Promise<CycleKeeper> {
    if (this.#starting) throw new CycleRunning('This runner is at work; stop it first.');
    this.#stopper = new AbortController();
    this.#starting = this.#beginAlone(onTime);
    try {
      return await this.#starting;
    } catch (error) {
      this.#starting = undefined;
      throw error;
    }
  }

  async #beginAlone(onTime: boolean): Promise<CycleKeeper> {
    const { signal } = this.#stopper;
    const { concurrency, logger } = this.#options;
    const worker = this.#worker;
    const queue = this.#queue(onTime);
    const timetable = timetableOf(this.#options, queue);
    await this.#connection.prepare();
    await queue.start(onTime ? timetable.cron : undefined);
    if (signal.aborted) {
      await queue.stop();
      throw new Interrupted({ cause: signal.reason });
    }
    const keeper = this.#keeper(queue);
    const rounds = new Rounds({ queue, keeper, logger, ...(onTime ? { timetable } : {}) });
    const context = {
      ...{ queue, worker, logger, concurrency },
      mayPlay: (cycle: CycleId) => keeper.mayPlay(cycle),
      afterTurn: async (cycle: CycleId) => {
        await keeper.endIfPlayed(cycle);
      },
      whenFree: () => rounds.wake(),
    };
    const crew = new TurnCrew(context, signal);
    const pruning = onTime ? this.#prune(keeper, signal) : Promise.resolve();
    this.#work = { queue, crew, rounds: Promise.all([rounds.run(crew, signal), pruning]) };
    return keeper;
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

  /** Opens a cycle once none runs any more. */
  async #openInTurn(keeper: CycleKeeper): Promise<Cycle> {
    for (;;) {
      const running = await this.#storage.cycles.running();
      if (running) await this.#untilEnded(keeper, running.id);
      this.#throwIfStopped();
      try {
        return await keeper.openNow();
      } catch (error) {
        if (!(error instanceof CycleRunning)) throw error;
      }
    }
  }

  async #untilEnded(keeper: CycleKeeper, cycle: CycleId): Promise<void> {
    while (await patiently(() => this.#runs(keeper, cycle))) await sleep(lookEvery);
  }

  async #runs(keeper: CycleKeeper, cycle: CycleId): Promise<boolean> {
    this.#throwIfStopped();
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
