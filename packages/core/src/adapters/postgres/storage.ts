import type { Cycle } from '../../domain/index.ts';
import type { CycleStore, NewCycle, Storage } from '../../ports/index.ts';
import { PostgresControlStore } from './control-store.ts';
import { PostgresCycleStore } from './cycle-store.ts';
import type { Database } from './database.ts';
import type { Enlist } from './enlist.ts';
import { PostgresFeedReader } from './feed-reader.ts';
import { PostgresPersonaStore } from './persona-store.ts';
import { PostgresSpendingReader, type SpendingReader } from './spending-reader.ts';
import { PostgresTurnStore } from './turn-store.ts';

/** A storage whose cycles can be opened together with something else, in one commit, and that tells what was spent. */
export interface PostgresStorage extends Storage {
  readonly cycles: CycleStore & {
    /** As the port says. `enlist` is given the new turns page by page, within the same commit. */
    open(cycle: NewCycle, enlist?: Enlist): Promise<Cycle>;
  };
  readonly spending: SpendingReader;
}

/** A storage over a database, whichever driver reaches it. */
export function storageOn(database: Database): PostgresStorage {
  return {
    personas: new PostgresPersonaStore(database),
    feed: new PostgresFeedReader(database),
    cycles: new PostgresCycleStore(database),
    turns: new PostgresTurnStore(database),
    control: new PostgresControlStore(database),
    spending: new PostgresSpendingReader(database),
  };
}
