import type { Ledger } from './ledger.ts';

/** A database that workers are killed on, as their parent sees it. */
export interface Target extends AsyncDisposable {
  readonly name: string;
  /** What a worker must find in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether a killed worker's hold on its cycle keeps the next one waiting. */
  readonly leasesOutlive: boolean;
  /** The most milliseconds that a worker plays before it is killed: enough for a cycle. */
  readonly longestLife: number;
  /** Reads the database itself, once nothing of a killed worker is at work in it any more. */
  look(): Promise<Ledger>;
  /** Ends the hold of a killed worker. */
  endLease(): Promise<void>;
}
