import {
  InvalidOption,
  type Limits,
  type LogFields,
  type Logger,
  type SimulationOptions,
  type TurnWorkerOptions,
} from '@sim-feed/core';
import type { PostgresStorage } from '@sim-feed/core/postgres';
import type { RunnerDatabase } from './database.ts';

/** What a runner is made of: as a Simulation, but on a database, and by a timetable. */
export interface RunnerOptions extends Omit<SimulationOptions, 'storage'> {
  /** A pool of `pg`, or a PGlite instance; it stays the caller's. */
  readonly database: RunnerDatabase;
  /** What keeps the simulation, on the same database; made from `database` unless given. */
  readonly storage?: PostgresStorage;
  /**
   * Whether no other process can be at work on the database, as with a data folder that this one holds. What a killed
   * one had in hand is then taken up at once, and not only when its silence is noticed.
   */
  readonly alone?: boolean;
  /** A cron expression of five fields in the place of `interval`, which then only says when a turn expires. */
  readonly cron?: string;
  /** How long a cycle is kept with its turns and journal, in milliseconds, a day at least; for ever unless told. The feed stays. */
  readonly keep?: number;
  /** The time zone that `cron` is read in; UTC unless told. */
  readonly timeZone?: string;
}

/** The runner's own options with their defaults, and those that are passed on. */
export interface ReadOptions {
  readonly database: RunnerDatabase;
  readonly storage: PostgresStorage | undefined;
  readonly alone: boolean;
  readonly cron: string | undefined;
  readonly timeZone: string;
  readonly interval: number;
  readonly concurrency: number;
  readonly keep: number | undefined;
  /** The longest that a turn may take, in milliseconds. */
  readonly longestTurn: number;
  readonly logger: Logger;
  /** All but the storage. */
  readonly simulation: Omit<TurnWorkerOptions, 'storage'>;
}

const day = 86_400_000;
const halfAnHour = 1_800_000;
const usualConcurrency = 8;
const usualLongestTurn: Limits['duration'] = 600_000;

const ignore = (_fields: LogFields, _message: string) => {};
const silentLogger: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Takes the runner's options apart. What a Simulation checks too is left to it. Throws InvalidOption. */
export function readOptions(options: RunnerOptions): ReadOptions {
  const { database, storage, alone, cron, timeZone, keep, concurrency, ...simulation } = options;
  if (typeof database?.query !== 'function')
    throw new InvalidOption('database must be a pool of pg or a PGlite instance.');
  if (timeZone !== undefined && cron === undefined)
    throw new InvalidOption('timeZone is what cron is read in: give cron, or leave out timeZone.');
  if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 1_000))
    throw new InvalidOption(`concurrency must be a whole number from 1 to 1000, not ${concurrency}.`);
  if (keep !== undefined && !(Number.isSafeInteger(keep) && keep >= day))
    throw new InvalidOption(`keep must be a whole number of milliseconds of at least a day (${day}), not ${keep}.`);
  return {
    database,
    storage,
    alone: alone ?? false,
    cron,
    timeZone: timeZone ?? 'UTC',
    interval: options.interval ?? halfAnHour,
    concurrency: concurrency ?? usualConcurrency,
    keep,
    longestTurn: options.limits?.duration ?? usualLongestTurn,
    logger: options.logger ?? silentLogger,
    simulation,
  };
}
