import { type Cycle, type CycleId, type Logger, type OpenTurn, StorageUnavailable, type TurnId } from '@sim-feed/core';
import type { Enlist, SqlExecutor } from '@sim-feed/core/postgres';
import { PgBoss } from 'pg-boss';
import type { Connection } from './database.ts';

/** A turn that was handed out; the retry count tells this hand-out from a later one of the same job. */
export interface TurnJob {
  readonly id: string;
  readonly retryCount: number;
  readonly data: { readonly cycle: CycleId; readonly turn: TurnId };
}

/** How many turns are in the queue, of all runners. */
export interface QueueDepth {
  readonly waiting: number;
  /** In hand: a dead runner's are among them until its silence is noticed. */
  readonly running: number;
}

/** A timetable that the queue keeps: a cron expression, read in a time zone. */
export interface CronTimetable {
  readonly cron: string;
  readonly timeZone: string;
}

// A schema of our own: an embedder may have a pg-boss too, of another version.
const schema = 'sim_feed_jobs';
const turns = 'turns';
const slots = 'slots';

const heartbeatSeconds = 10;
const manyTimes = 1_000_000;
const keptSeconds = 600;
const slotSeconds = 20;
const longestJob = 86_000;
const spareSeconds = 300;
const stopTimeout = 2_000;

const timing = {
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  cronMonitorIntervalSeconds: 5,
  cronWorkerIntervalSeconds: 2,
};

/** Hands out turns, and tells when a slot has come: pg-boss, on the database of the simulation. */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #connection: Connection;
  readonly #expireInSeconds: number;
  readonly #logger: Logger;
  #timetable: CronTimetable | undefined;
  #warnedOf: string | undefined;

  /** `longestTurn` is in milliseconds. */
  constructor(connection: Connection, logger: Logger, keepsTime: boolean, longestTurn: number) {
    this.#connection = connection;
    this.#logger = logger;
    this.#expireInSeconds = Math.min(Math.ceil(longestTurn / 1_000) + spareSeconds, longestJob);
    this.#boss = new PgBoss({
      ...connection.boss,
      ...timing,
      schema,
      schedule: keepsTime,
      registerInstance: false,
      monitorVacuum: false,
      reindex: false,
    });
    this.#boss.on('error', (error) => logger.warn({ err: error }, 'the job queue met an error and goes on'));
    this.#boss.on('warning', ({ message, data }) => logger.warn({ data }, message));
  }

  /** Prepares the queue's own schema where there is none, and begins to watch over what is handed out. */
  async start(timetable?: CronTimetable): Promise<void> {
    await this.#boss.start();
    // Exclusive: a turn has at most one job that is not done, however often it is enlisted.
    await this.#boss.createQueue(turns, { policy: 'exclusive', deleteAfterSeconds: keptSeconds });
    await this.#boss.createQueue(slots, { policy: 'exclusive', deleteAfterSeconds: keptSeconds });
    // The queue is looked up once and remembered; within a transaction of PGlite it could never be.
    await this.#boss.insert(turns, []);
    await this.#connection.takeOver(() => this.#giveAllBack());
    if (!timetable) return;
    this.#timetable = timetable;
    await this.warnOfOtherTimetable();
    const { cron, timeZone } = timetable;
    await this.#boss.schedule(slots, cron, null, { tz: timeZone, expireInSeconds: slotSeconds, retryLimit: 2 });
  }

  /** Warns where the database keeps another timetable than this runner's, which the last one that started has set. */
  async warnOfOtherTimetable(): Promise<void> {
    const [kept] = await this.#boss.getSchedules(slots);
    if (!kept || !this.#timetable) return;
    const other = inWords({ cron: kept.cron, timeZone: kept.timezone });
    const own = inWords(this.#timetable);
    if (other === own || other === this.#warnedOf) return;
    this.#warnedOf = other;
    this.#logger.warn(
      { own, other },
      'another timetable is kept in this database; the last runner to start sets it, so give all of them the same CRON or INTERVAL',
    );
  }

  stop(): Promise<void> {
    return this.#boss.stop({ close: false, timeout: stopTimeout });
  }

  /** Writes the jobs of a new cycle's turns within the transaction that opens it. */
  readonly enlist: Enlist = (page, executor, cycle) => this.#insert(page, cycle, executor);

  /** Writes the jobs of those of the turns that have none that is not done. */
  enlistAgain(page: readonly OpenTurn[], cycle: Cycle): Promise<void> {
    return this.#insert(page, cycle);
  }

  /** Forgets who has which turn in hand, for where all who had one are dead: turns are enlisted again. */
  async forgetTurns(): Promise<void> {
    await this.#boss.deleteAllJobs(turns);
  }

  /** At most so many turns, now this process's to play. */
  async fetch(batchSize: number): Promise<TurnJob[]> {
    return this.#boss.fetch<TurnJob['data']>(turns, { batchSize });
  }

  /** Says that the turns are still being played; without that they are handed out again after ten seconds. */
  async touch(jobs: readonly TurnJob[]): Promise<void> {
    await this.#boss.touch(turns, jobs.map(attemptOf));
  }

  async complete(job: TurnJob): Promise<void> {
    await this.#boss.complete(turns, attemptOf(job));
  }

  /** Lets the turn be handed out again at once, here or elsewhere. */
  async giveBack(job: TurnJob): Promise<void> {
    await this.#boss.fail(turns, attemptOf(job));
  }

  /** As pg-boss last counted it, within the last ten seconds where all is well: a look at one row. */
  async depth(): Promise<QueueDepth | undefined> {
    const [counted] = await this.#boss.getQueueStats(turns);
    return counted && { waiting: counted.queuedCount, running: counted.activeCount };
  }

  /** Runs the work where a slot has come and no other runner has seen to it. */
  async onSlot(work: () => Promise<void>): Promise<void> {
    const [job] = await this.#boss.fetch(slots);
    if (!job) return;
    await work();
    await this.#boss.complete(slots, attemptOf(job));
  }

  /** When the timetable's slots come, after that time. Throws where the expression is not one. */
  slotsAfter(from: Date, { cron, timeZone }: CronTimetable, count: number): Date[] {
    return this.#boss.previewSchedule(cron, { tz: timeZone, from, count });
  }

  /** Lets every turn be handed out again, as is right where whoever had them is gone. */
  async #giveAllBack(): Promise<void> {
    const active = await this.#connection.query(
      `SELECT id FROM ${schema}.job WHERE name = '${turns}' AND state = 'active'`,
    );
    if (active.length > 0)
      await this.#boss.fail(
        turns,
        active.map((job) => String((job as { id: unknown }).id)),
      );
  }

  async #insert(page: readonly OpenTurn[], cycle: Cycle, db?: SqlExecutor): Promise<void> {
    const jobs = page.map(({ id, position }) => ({
      data: { cycle: cycle.id, turn: id },
      // In the order of the cycle: one that is given back does not go behind all that have not begun.
      priority: -position,
      singletonKey: String(id),
      heartbeatSeconds,
      expireInSeconds: this.#expireInSeconds,
      retryLimit: manyTimes,
      retryDelay: 0,
    }));
    if (db) await withinTransaction(db, (own) => this.#boss.insert(turns, jobs, { db: own }));
    else await this.#boss.insert(turns, jobs);
  }
}

/**
 * Keeps what went wrong in a transaction from pg-boss, which would look for the reason on another connection: PGlite
 * has none, and both would wait for ever.
 */
async function withinTransaction(db: SqlExecutor, work: (db: SqlExecutor) => Promise<unknown>): Promise<void> {
  let failure: unknown;
  const executeSql: SqlExecutor['executeSql'] = async (text, values) => {
    try {
      return await db.executeSql(text, values);
    } catch (error) {
      failure = error;
      throw new StorageUnavailable('The jobs could not be written.', { cause: error });
    }
  };
  try {
    await work({ executeSql });
  } catch (error) {
    throw failure ?? error;
  }
}

function inWords({ cron, timeZone }: CronTimetable): string {
  return `${cron} (${timeZone})`;
}

function attemptOf({ id, retryCount }: { readonly id: string; readonly retryCount: number }) {
  return { id, retryCount };
}
