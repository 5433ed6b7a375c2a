import type { Storage } from '@sim-feed/core';
import { Connection } from './connection.ts';
import { controlStore } from './control-store.ts';
import { cycleStore } from './cycle-store.ts';
import { waitingReader } from './feed-reader.ts';
import { personaStore } from './persona-store.ts';
import { turnStore } from './turn-store.ts';

// #region storage
/** A storage in one SQLite file, or in memory where the path is `:memory:`. */
export function sqliteStorage(path: string): Storage {
  const db = new Connection(path);
  return {
    personas: personaStore(db),
    feed: waitingReader(db),
    cycles: cycleStore(db),
    turns: turnStore(db),
    control: controlStore(db),
  };
}
// #endregion
