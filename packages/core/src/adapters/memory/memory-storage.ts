import type { PersonaDraft } from '../../domain/index.ts';
import type { ReadStorage, Storage } from '../../ports/index.ts';
import { MemoryControlStore } from './control-store.ts';
import { MemoryCycleStore } from './cycle-store.ts';
import { MemoryFeedReader } from './feed-reader.ts';
import { Lock } from './lock.ts';
import { addPersona, MemoryPersonaStore } from './persona-store.ts';
import { MemoryReadStorage } from './read-storage.ts';
import { Tables } from './tables.ts';
import { MemoryTurnStore } from './turn-store.ts';

/** What a memory storage can start with. */
export interface MemoryOptions {
  /** Personas that are there from the start. */
  readonly personas?: readonly PersonaDraft[];
  /** The time of those personas, and the clock that leases run out on; the machine's where it is not given. */
  readonly now?: () => Date;
}

/** A storage, and what a read host gets of it. */
export interface MemoryStorage extends Storage {
  readonly reads: ReadStorage;
}

/**
 * A storage that keeps everything in this process and nothing after it.
 * Throws InvalidInput where a persona breaks a rule, UsernameTaken where two of them share a username.
 */
export function memoryStorage(options: MemoryOptions = {}): MemoryStorage {
  return storageOn(new Tables(), new Lock(), options);
}

/** The stores over these tables. */
export function storageOn(
  tables: Tables,
  lock: Lock,
  { personas = [], now = () => new Date() }: MemoryOptions,
): MemoryStorage {
  const time = now().getTime();
  for (const draft of personas) addPersona(tables, draft, time);
  return {
    personas: new MemoryPersonaStore(tables, lock),
    feed: new MemoryFeedReader(tables),
    cycles: new MemoryCycleStore(tables, lock, now),
    turns: new MemoryTurnStore(tables, lock),
    control: new MemoryControlStore(tables, lock),
    reads: new MemoryReadStorage(tables),
  };
}
