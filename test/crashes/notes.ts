import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What a worker notes down at the moment that it happens, so that its end takes no note with it. */
export type Note =
  /** A model call is about to be made; `request` is a digest of its messages and tools. */
  | { readonly what: 'asked'; readonly key: string; readonly request: string }
  /** The storage has acknowledged a reply. */
  | { readonly what: 'reply'; readonly turn: number; readonly step: number }
  /** The storage has acknowledged an entry. */
  | { readonly what: 'entry'; readonly turn: number; readonly step: number; readonly position: number }
  /** The storage has acknowledged the end of a turn. */
  | { readonly what: 'turn-end'; readonly turn: number; readonly state: string }
  /** The cycle is held by somebody else. */
  | { readonly what: 'refused' }
  /** A turn was taken up. */
  | { readonly what: 'taken'; readonly turn: number; readonly attempt: number }
  /** All that an entry is has been written, and its commit is about to be asked for. */
  | { readonly what: 'committing'; readonly turn: number; readonly step: number; readonly position: number }
  /** The storage has refused a write, as another worker has the turn. */
  | { readonly what: 'lost'; readonly turn: number }
  /** The worker waits at a point of its turn, as it was told to. */
  | { readonly what: 'held'; readonly turn: number }
  /** What the database held when the worker opened it. */
  | { readonly what: 'found'; readonly running: readonly TurnFound[] };

/** A running turn, as the database tells: the last step that it has, and how far that has come. */
export interface TurnFound {
  readonly turn: number;
  readonly attempt: number;
  readonly step: number | null;
  readonly replied: boolean;
  readonly calls: number;
  readonly entries: number;
}

/** Writes to a file before it returns: what a killed process has written so, the system keeps. */
export function noteTaker(file: string): (note: Note) => void {
  return (note) => appendFileSync(file, `${JSON.stringify(note)}\n`);
}

/** All notes of a worker, oldest first. */
export function readNotes(file: string): Note[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
