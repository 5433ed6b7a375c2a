import type { Storage } from '../../ports/index.ts';
import { PostgresCycleStore } from './cycle-store.ts';
import type { Database } from './database.ts';
import { PostgresFeedReader } from './feed-reader.ts';
import { PostgresPersonaStore } from './persona-store.ts';
import { PostgresTurnStore } from './turn-store.ts';

/** A storage over a database, whichever driver reaches it. */
export function storageOn(database: Database): Storage {
  return {
    personas: new PostgresPersonaStore(database),
    feed: new PostgresFeedReader(database),
    cycles: new PostgresCycleStore(database),
    turns: new PostgresTurnStore(database),
  };
}
