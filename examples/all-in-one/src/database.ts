import type { ReadStorage, Storage } from '@sim-feed/core';
import type { AdminPlace } from './admin.ts';

/** What is kept in a database: to play on, and to read from. */
export interface Stores {
  readonly storage: Storage;
  readonly reads: ReadStorage;
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
