import type { AdminStorage, ReadStorage } from '@sim-feed/core';
import type { PostgresStorage } from '@sim-feed/core/postgres';
import type { RunnerDatabase } from '@sim-feed/runner';

/** An open database: what is kept in it, to play on and to read from, and the driver below. */
export interface Stores {
  readonly storage: PostgresStorage;
  readonly reads: ReadStorage;
  readonly driver: RunnerDatabase;
  /** Whether no other process can have it open. */
  readonly alone: boolean;
}

/** A database that has been chosen, and is held where it can be. */
export interface Database {
  /** Which it is and how to choose another, in a few words. */
  readonly description: string;
  /** Opens it and prepares its schema. */
  open(): Promise<Stores>;
  /** Gives back whatever was held and opened. */
  close(): Promise<void>;
  /** What the admin API is served from, once it is open. */
  admin(): Promise<AdminPlace>;
}

/** What the admin API is served from. */
export interface AdminPlace {
  readonly storage: AdminStorage;
  /** The data folder, which keeps secrets of its own; undefined of a server. */
  readonly folder: string | undefined;
  ping(): Promise<void>;
}
