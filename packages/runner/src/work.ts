import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, type CycleId, Interrupted, type TurnWorker } from '@sim-feed/core';
import type { Announcer } from './announcer.ts';
import { CycleKeeper } from './cycle-keeper.ts';
import type { Connection } from './database.ts';
import { JobQueue } from './job-queue.ts';
import type { ReadOptions } from './options.ts';
import { pruneOnAndOn } from './pruning.ts';
import { Rounds } from './rounds.ts';
import { timetableOf } from './timetable.ts';
import { TurnCrew } from './turn-crew.ts';

const patienceWithRound = 1_000;
const patienceWithTurns = 4_000;
const patienceWithQueue = 3_000;

/** What a runner has before it starts, and keeps when it stops. */
export interface WorkContext {
  readonly options: ReadOptions;
  readonly connection: Connection;
  readonly storage: Connection['storage'];
  readonly worker: TurnWorker;
  readonly announcer: Announcer;
  readonly clock: Clock;
}

/** When a runner that has been started opens cycles. */
export interface StartOptions {
  /** Slots up to that time are passed over; those that came just before the start are not, unless told. */
  readonly after?: Date;
}

/** What is under way between start and stop. */
export interface Work {
  readonly queue: JobQueue;
  readonly keeper: CycleKeeper;
  readonly crew: TurnCrew;
  readonly rounds: Rounds;
  readonly atRest: Promise<unknown>;
}

/** The queue as a runner of these options uses it. */
export function queueFor({ connection, options }: WorkContext, keepsTime: boolean): JobQueue {
  return new JobQueue(connection, options.logger, keepsTime, options.longestTurn);
}

/** Prepares the database and sets to work. Without `onTime` no cycle is opened on time. Throws Interrupted. */
export async function beginWork(context: WorkContext, signal: AbortSignal, onTime?: StartOptions): Promise<Work> {
  const { connection, options } = context;
  const { alone, logger } = options;
  const queue = queueFor(context, onTime !== undefined);
  const timetable = timetableOf(options, queue);
  await connection.prepare();
  await queue.start(onTime && timetable.cron);
  if (signal.aborted) {
    await queue.stop();
    throw new Interrupted({ cause: signal.reason });
  }
  if (alone) await queue.forgetTurns();
  const keeper = new CycleKeeper({ ...context, queue });
  const rounds = new Rounds({ queue, keeper, logger, ...(onTime ? { timetable, ...onTime } : {}) });
  const crew = crewFor(context, { queue, keeper, rounds }, signal);
  const atRest = Promise.all([rounds.run(crew, signal), prune(context, keeper, signal)]);
  return { queue, keeper, crew, rounds, atRest };
}

/** Waits until what its signal has aborted is at rest, and gives back what is not, within ten seconds. */
export async function endWork({ atRest, crew, queue }: Work, { options }: WorkContext): Promise<void> {
  await Promise.race([atRest, sleep(patienceWithRound, undefined, { ref: false })]);
  await crew.disband(patienceWithTurns);
  // Where this fails the database is gone, and so is whatever could be left behind.
  const stopped = queue.stop().catch((error: unknown) => {
    options.logger.warn({ err: error }, 'the job queue could not be stopped in order');
  });
  await Promise.race([stopped, sleep(patienceWithQueue, undefined, { ref: false })]);
}

/** Why it gets no further and will not by itself; undefined where it does. */
export function troubleOf({ crew, rounds }: Work): unknown {
  return crew.trouble.failure ?? rounds.trouble.failure;
}

function crewFor(
  { options, worker }: WorkContext,
  { queue, keeper, rounds }: Pick<Work, 'queue' | 'keeper' | 'rounds'>,
  signal: AbortSignal,
): TurnCrew {
  const context = {
    ...{ queue, worker, logger: options.logger, concurrency: options.concurrency },
    mayPlay: (cycle: CycleId) => keeper.mayPlay(cycle),
    afterTurn: async (cycle: CycleId) => {
      await keeper.endIfPlayed(cycle);
    },
    whenFree: () => rounds.wake(),
  };
  return new TurnCrew(context, signal);
}

async function prune({ options, storage }: WorkContext, keeper: CycleKeeper, signal: AbortSignal): Promise<void> {
  const { keep, logger } = options;
  if (keep === undefined) return;
  await pruneOnAndOn({ cycles: storage.cycles, logger, keep, now: () => keeper.databaseTime() }, signal);
}
