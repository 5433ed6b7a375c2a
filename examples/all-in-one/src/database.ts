import type { Storage } from '@sim-feed/core';

/** A database that has been chosen, and is held where it can be. */
export interface Database {
  /** Which it is and how to choose another, in a few words. */
  readonly description: string;
  /** Opens it and prepares its schema. */
  open(): Promise<Storage>;
  /** Gives back whatever was held and opened. */
  close(): Promise<void>;
}
